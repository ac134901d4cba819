import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoBsns } from '../../../shared/demo/bsn.js';
import { elements, type Element } from './lo-gba.js';

type Values = Partial<Record<Element, string>>;

const nextBsn = demoBsns();

/** An unused BSN, a different one on each call. */
export const newBsn = (): string => nextBsn();

/** Writes a temporary file and returns its path. */
export function temporaryFile(
  content: string | Buffer,
  name = 'proef.csv',
): string {
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(file, content);
  return file;
}

/** A fictitious adult in a gemeente, to whom no refusal and no mark applies. */
export const ordinaryPerson = (values: Values = {}): Values => ({
  '01.01.20': newBsn(),
  '01.02.10': 'Ada',
  '01.02.40': 'Proefpersoon',
  '01.03.10': '19850412',
  '01.04.10': 'V',
  '04.05.10': '0001',
  '07.70.10': '0',
  '08.09.10': '0344',
  '08.10.10': 'W',
  ...values,
});

const heading = ['', ...elements, ''];

/** The official CSV with the given rows, by the person's label. */
export function loGbaCsv(
  people: Record<string, [Values, ...Values[]]>,
): string {
  const rows = Object.entries(people).flatMap(([label, personRows]) =>
    personRows.map((values, index) => [
      index === 0 ? label : '',
      ...elements.map((element) => values[element] ?? ''),
      '',
    ]),
  );
  return [heading, ...rows].map((row) => `${row.join(';')}\n`).join('');
}
