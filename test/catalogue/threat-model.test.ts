import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../support/process.js';
import { catalogue } from './page.js';

const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const threats = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    threat: text.split('\n')[0]!,
    text,
    files: linksOf(text),
    numbers: numbersOf(text),
  }));

/** From the root of the project. */
function linksOf(text: string): string[] {
  return Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, target]) =>
    relative(root, join(root, 'gateway', target!)),
  );
}

/** `N30` and `N30–N32`. */
function numbersOf(text: string): string[] {
  return Array.from(text.matchAll(/N(\d\d)(?:–N(\d\d))?/g)).flatMap(
    ([, from, to = from]) =>
      Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => `N${String(Number(from) + index).padStart(2, '0')}`,
      ),
  );
}

test('every threat has its mitigations, their tests and the remaining risk', () => {
  expect(threats.length).toBeGreaterThan(10);
  for (const { threat, text, files } of threats) {
    const parts = ['**Stops', '**Shown by**', '**Remains**'];
    expect([threat, parts.filter((each) => !text.includes(each))]).toEqual([
      threat,
      [],
    ]);
    expect([threat, files.length > 0]).toEqual([threat, true]);
  }
});

test('every linked file exists', () => {
  const files = threats.flatMap(({ files }) => files);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('every number of a threat has a test in one of the files linked there', () => {
  const entries = catalogue();
  for (const { threat, files, numbers } of threats) {
    const missing = numbers.filter(
      (number) =>
        !entries
          .find((entry) => entry.number === number)
          ?.tests.some(({ file }) => files.includes(file)),
    );
    expect([threat, missing]).toEqual([threat, []]);
  }
});
