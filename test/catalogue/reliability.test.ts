import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../support/process.js';

const rows = readFileSync(join(root, 'docs/reliability.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [LF]\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id, , state, files]) => ({
    id: id!,
    state: state!,
    files: Array.from(
      files!.matchAll(/\]\(\.\.\/([^)]+)\)/g),
      ([, file]) => file!,
    ),
  }));

test('every run and every fault has one row', () => {
  const faults = Array.from(
    { length: 52 },
    (_, index) => `F${String(index + 1).padStart(2, '0')}`,
  );
  const runs = Array.from({ length: 12 }, (_, index) => `L${index + 1}`);
  expect(rows.map(({ id }) => id)).toEqual([...runs, ...faults]);
});

test('what is held is shown by a test or a run that exists, and there is no other state than held and open', () => {
  for (const { id, state, files } of rows) {
    expect([id, state]).toEqual([id, expect.stringMatching(/^(held|open)$/)]);
    if (state === 'held') expect([id, files.length > 0]).toEqual([id, true]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(
      files.filter((file) => !/\.test\.ts$|\/runs?\b.*\.ts$/.test(file)),
    ).toEqual([]);
  }
});
