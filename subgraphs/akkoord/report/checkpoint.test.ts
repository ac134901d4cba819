import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openCheckpoint } from './checkpoint.js';

const url = 'http://127.0.0.1:4000/graphql';
const period = { van: '2026-01-01', tot: '2026-06-30', gemeente: null };
const signal = { code: 'ADVIES_TE_LAAT', volledig: true };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nakoming-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const open = () => openCheckpoint(dir, url, period);

test('an interrupted run resumes from its last complete page', () => {
  open().add('signaalregels', [signal], 'c1', false);
  const file = join(dir, readdirSync(dir)[0]!);
  appendFileSync(file, '{"lijst":"signaalregels","reg');
  open().add('signaalregels', [signal, signal], 'c2', true);
  const { rows, positions } = open();
  expect(rows.signaalregels).toHaveLength(3);
  expect(positions).toEqual({
    nakomingsregels: { cursor: null, done: false },
    afspraakregels: { cursor: null, done: false },
    signaalregels: { cursor: 'c2', done: true },
  });
});

test('a run that was interrupted within its first line starts from the beginning', () => {
  open().remove();
  writeFileSync(join(dir, 'nakoming.onderweg.jsonl'), '{"url":"ht');
  open().add('signaalregels', [signal], 'c1', false);
  expect(open().rows.signaalregels).toHaveLength(1);
});

test('a run with other arguments is refused, and the checkpoint stays', () => {
  open().add('signaalregels', [signal], 'c1', false);
  expect(() =>
    openCheckpoint(dir, url, { ...period, gemeente: '0344' }),
  ).toThrow(/other arguments/);
  expect(open().rows.signaalregels).toHaveLength(1);
});

test('remove deletes the checkpoint file and keeps the folder', () => {
  open().remove();
  expect(readdirSync(dir)).toEqual([]);
  expect(existsSync(dir)).toBe(true);
});

test('the error for a folder that cannot be written names it', () => {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  expect(() => openCheckpoint(file, url, period)).toThrow(/cannot be written/);
});
