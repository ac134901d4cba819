import { expect, test } from '@jest/globals';
import { catalogue, isOpen, page } from './page.js';
import { titlesIn } from './titles.js';

const jest = "import { test } from '@jest/globals';\n";

test('a title names a number as a prefix or in brackets, in table rows and templates too; comments do not', () => {
  const titles = titlesIn(
    `${jest}// ${'N01'}: a comment
    test('${'N02'}, ${'N03'}: is refused', () => {});
    test.each([['${'N08'}'], ['of ${'N04'} no word'], ['is a row (${'N05'}, ${'N06'})']])('%s', () => {});
    test(\`${'N07'}: \${1} is computed\`, () => {});`,
  ).map((text) => ({ file: 'a.test.ts', text }));
  const named = catalogue(titles).filter(({ tests }) => tests.length > 0);
  expect(named.map(({ number }) => number)).toEqual([
    'N02',
    'N03',
    'N05',
    'N06',
    'N07',
    'N08',
  ]);
  expect(page(catalogue(titles))).toContain('6 numbers have a test');
});

test('a file without tests names no numbers', () => {
  expect(titlesIn("const a = 'N01: words';")).toEqual([]);
});

test('every number of the catalogue has a test, or a reason why it does not apply', () => {
  expect(catalogue().filter(isOpen)).toEqual([]);
});

test('the catalogue has 86 numbers in order; without a test a number is open or has a reason', () => {
  const entries = catalogue([]);
  expect(entries.map(({ number }) => Number(number.slice(1)))).toEqual(
    Array.from({ length: 86 }, (_, index) => index + 1),
  );
  expect(entries.filter((entry) => isOpen(entry) === !!entry.reason)).toEqual(
    [],
  );
});
