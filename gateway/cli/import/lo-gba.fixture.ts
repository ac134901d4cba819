import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoBsns } from '../../../shared/demo/bsn.js';
import { elements, type Element } from './lo-gba.js';

type Waarden = Partial<Record<Element, string>>;

const nextBsn = demoBsns();

/** A BSN that nobody has, another one each time. */
export const nieuweBsn = (): string => nextBsn();

/** Writes a file of its own for one test and gives its path. */
export function bestand(content: string | Buffer, naam = 'proef.csv'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), naam);
  writeFileSync(file, content);
  return file;
}

/** An adult, living in a gemeente, with nothing remarkable; fictitious, as all here. */
export const gewoon = (waarden: Waarden = {}): Waarden => ({
  '01.01.20': nieuweBsn(),
  '01.02.10': 'Ada',
  '01.02.40': 'Proefpersoon',
  '01.03.10': '19850412',
  '01.04.10': 'V',
  '04.05.10': '0001',
  '07.70.10': '0',
  '08.09.10': '0344',
  '08.10.10': 'W',
  ...waarden,
});

/** The heading of the official form, as far as it is read. */
const kop = ['', ...elements, ''];

/** People in the official form: of each a label, and his rows. */
export function loGba(people: Record<string, [Waarden, ...Waarden[]]>): string {
  const rows = Object.entries(people).flatMap(([label, rijen]) =>
    rijen.map((waarden, index) => [
      index === 0 ? label : '',
      ...elements.map((element) => waarden[element] ?? ''),
      '',
    ]),
  );
  return [kop, ...rows].map((row) => `${row.join(';')}\n`).join('');
}
