import { notApplicable, numbers } from './numbers.js';
import { allTitles, type Title } from './titles.js';

/** A number of the catalogue with the tests that cover it. */
export interface Entry {
  number: string;
  what: string;
  /** The tests that name it. */
  tests: Title[];
  /** Why it does not apply here, or not beyond what the tests cover. */
  reason: string | undefined;
}

/** A title names numbers as a prefix or in brackets, a table row by itself: `N37: a token …`, `N01, N02: …`, `… (N04, N05)`, `N54`. */
const numbersIn = (text: string): string[] =>
  (/^(N\d\d(, )?)+(?=:|$)/.exec(text)?.[0] ?? '')
    .concat(/\((N\d\d(, )?)+\)/.exec(text)?.[0] ?? '')
    .match(/N\d\d/g) ?? [];

export function catalogue(titles: readonly Title[] = allTitles()): Entry[] {
  return Object.entries(numbers).map(([number, what]) => ({
    number,
    what,
    tests: titles.filter(({ text }) => numbersIn(text).includes(number)),
    reason: notApplicable[number],
  }));
}

export const isOpen = ({ tests, reason }: Entry): boolean =>
  tests.length === 0 && reason === undefined;

/** The catalogue as a page, one line per number. */
export function page(entries: readonly Entry[]): string {
  const count = (holds: (entry: Entry) => boolean) =>
    entries.filter(holds).length;
  return `${[
    '# What is denied or made harmless',
    '',
    'Every number of the negative test catalogue, with the files whose tests name it in their titles. Written by `npm run catalogue`.',
    '',
    `${count(({ tests }) => tests.length > 0)} numbers have a test, ${count(({ tests, reason }) => tests.length === 0 && reason !== undefined)} do not apply, ${count(isOpen)} are open.`,
    '',
    '| number | what | where it is tested |',
    '| --- | --- | --- |',
    ...entries.map(
      (entry) => `| ${entry.number} | ${entry.what} | ${where(entry)} |`,
    ),
  ].join('\n')}\n`;
}

function where(entry: Entry): string {
  if (isOpen(entry)) return '**open**';
  const files = new Set(entry.tests.map(({ file }) => `\`${file}\``));
  const reason = entry.reason && `does not apply: ${entry.reason}`;
  return [...files, ...(reason ? [reason] : [])].join(', ');
}
