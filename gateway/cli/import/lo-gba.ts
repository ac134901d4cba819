import { isBsn } from '../../../shared/bsn.js';
import { readCsv, type CsvRow } from './csv-file.js';
import { InputError } from './text-file.js';

/**
 * The elements that are read, by their number in the Logisch Ontwerp (LO-GBA): category, group, element. `04.H` and `12.H` tell what
 * the next row holds in that category: another occurrence (`04`, `12`), or the history of this one (category + 50).
 */
export const elements = [
  '01.01.20', // burgerservicenummer
  '01.02.10', // voornamen
  '01.02.30', // voorvoegsel
  '01.02.40', // geslachtsnaam
  '01.03.10', // geboortedatum
  '01.04.10', // geslacht
  '01.83.10', // in onderzoek: which elements
  '01.83.30', // in onderzoek: until
  '04.05.10', // nationaliteit
  '04.65.10', // bijzonder Nederlanderschap
  '04.H',
  '06.08.10', // datum overlijden
  '07.67.20', // reden opschorting
  '07.70.10', // geheim
  '08.09.10', // gemeente van inschrijving
  '08.10.10', // functie adres
  '08.13.10', // land adres buitenland
  '08.83.10',
  '08.83.30',
  '10.39.10', // verblijfstitel
  '12.35.10', // soort reisdocument
  '12.35.20', // nummer
  '12.35.50', // einddatum geldigheid
  '12.35.70', // inhouding of vermissing
  '12.H',
] as const;

export type Element = (typeof elements)[number];
export type LoGbaRow = CsvRow<Element | ''>;

/** One person: the first row holds what is current, the others history and further occurrences. */
export interface Persoonslijst {
  /** The row's label in the file, e.g. `Lg01_716`; no personal number. */
  label: string;
  line: number;
  rows: readonly [LoGbaRow, ...LoGbaRow[]];
}

/** Reads the official CSV: `;` as separator, several rows per person. Throws InputError. */
export function readPersoonslijsten(file: string): Persoonslijst[] {
  const people: {
    label: string;
    line: number;
    rows: [LoGbaRow, ...LoGbaRow[]];
  }[] = [];
  const lines = new Map<string, number>();
  for (const row of readCsv(file, ';', ['', ...elements] as const)) {
    const label = row.get('');
    const last = people.at(-1);
    if (label === '') {
      if (!last)
        throw new InputError(
          file,
          row.line,
          'the first person has no label in the first column.',
        );
      last.rows.push(row);
      continue;
    }
    if (!/^[A-Za-z][\w.-]{0,59}$/.test(label) || isBsn(label))
      throw new InputError(
        file,
        row.line,
        'the first column must be a label of letters, digits and _ that starts with a letter, e.g. Lg01_716.',
      );
    const earlier = lines.get(label);
    if (earlier !== undefined)
      throw new InputError(
        file,
        row.line,
        `the label of line ${earlier} is used again.`,
      );
    lines.set(label, row.line);
    people.push({ label, line: row.line, rows: [row] });
  }
  return people;
}
