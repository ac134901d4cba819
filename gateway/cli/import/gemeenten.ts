import type { ImportGemeente } from '../../../shared/import/import-line.js';
import { readCsv } from './csv-file.js';
import { fullDateOf } from './partial-date.js';
import { InputError, readText } from './text-file.js';

const table33Columns = [
  '92.10 Gemeentecode',
  '92.11 Omschrijving',
  '92.12 Nieuwe code',
  '99.99 Datum einde',
] as const;
const presentColumns = ['code', 'naam', 'provincie', 'arrondissement'] as const;

/**
 * Mergers after the published copies of table 33 that come with the test persons (2022): Brielle, Hellevoetsluis and Westvoorne became
 * Voorne aan Zee on 1 January 2023.
 */
const laterMergers: ImportGemeente[] = [
  ...(
    [
      ['0501', 'Brielle'],
      ['0530', 'Hellevoetsluis'],
      ['0614', 'Westvoorne'],
    ] as const
  ).map(([code, naam]) =>
    gemeente(code, naam, { einddatum: '2023-01-01', opvolger: '1992' }),
  ),
  gemeente('1992', 'Voorne aan Zee', {
    provincie: 'Zuid-Holland',
    arrondissement: 'Rotterdam',
  }),
];

/** Codes in table 33 that are not a gemeente: unknown, and the register of non-residents (RNI). */
export const nonGemeenteCodes = new Set([
  '0000',
  '0997',
  '0998',
  '0999',
  '1999',
]);

function gemeente(
  code: string,
  naam: string,
  rest: Partial<ImportGemeente> = {},
): ImportGemeente {
  return {
    soort: 'gemeente',
    code,
    naam,
    provincie: null,
    arrondissement: null,
    einddatum: null,
    opvolger: null,
    ...rest,
  };
}

/**
 * Reads table 33 (all codes ever, with successors) and the list of present gemeenten (with provincie and arrondissement), either or
 * both; they complement each other. Throws InputError.
 */
export function readGemeenten(files: readonly string[]): ImportGemeente[] {
  const byCode = new Map<string, ImportGemeente>();
  for (const read of [...files.map(readOne), laterMergers])
    for (const one of read)
      byCode.set(one.code, join(byCode.get(one.code), one));
  return files.length === 0 ? [] : [...byCode.values()];
}

function join(
  earlier: ImportGemeente | undefined,
  one: ImportGemeente,
): ImportGemeente {
  if (!earlier) return one;
  return {
    ...earlier,
    provincie: earlier.provincie ?? one.provincie,
    arrondissement: earlier.arrondissement ?? one.arrondissement,
    einddatum: earlier.einddatum ?? one.einddatum,
    opvolger: earlier.opvolger ?? one.opvolger,
  };
}

function readOne(file: string): ImportGemeente[] {
  const isTable33 = readText(file).slice(0, 200).includes('92.10');
  const gemeenten = isTable33 ? readTable33(file) : readPresentGemeenten(file);
  const lines = new Map<string, number>();
  for (const { line, code, naam } of gemeenten) {
    if (naam === '')
      throw new InputError(file, line, 'the gemeente has no name.');
    if (!/^\d{4}$/.test(code))
      throw new InputError(
        file,
        line,
        'the code of a gemeente has four digits.',
      );
    if (lines.has(code))
      throw new InputError(
        file,
        line,
        `the code of line ${lines.get(code)} stands there again.`,
      );
    lines.set(code, line);
  }
  return gemeenten
    .filter(({ code }) => !nonGemeenteCodes.has(code))
    .map(({ line: _, ...one }) => one);
}

type Read = ImportGemeente & { line: number };

function readTable33(file: string): Read[] {
  return readCsv(file, ',', table33Columns).map(({ line, get }) => {
    const endDate = get('99.99 Datum einde');
    const successor = get('92.12 Nieuwe code');
    if (endDate !== '' && fullDateOf(endDate) === null)
      throw new InputError(
        file,
        line,
        'column 99.99 Datum einde is not a date (JJJJMMDD).',
      );
    if (!/^(\d{4})?$/.test(successor))
      throw new InputError(
        file,
        line,
        'column 92.12 Nieuwe code is not a code of four digits.',
      );
    return {
      line,
      ...gemeente(get('92.10 Gemeentecode'), get('92.11 Omschrijving'), {
        einddatum: fullDateOf(endDate),
        opvolger: successor || null,
      }),
    };
  });
}

const readPresentGemeenten = (file: string): Read[] =>
  readCsv(file, ',', presentColumns).map(({ line, get }) => ({
    line,
    ...gemeente(get('code'), get('naam'), {
      provincie: get('provincie') || null,
      arrondissement: get('arrondissement') || null,
    }),
  }));
