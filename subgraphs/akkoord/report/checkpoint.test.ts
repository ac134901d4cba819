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
import { openStand } from './checkpoint.js';

const url = 'http://127.0.0.1:4000/graphql';
const periode = { van: '2026-01-01', tot: '2026-06-30', gemeente: null };
const signaal = { code: 'ADVIES_TE_LAAT', volledig: true };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nakoming-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const open = () => openStand(dir, url, periode);

test('a walk that was broken off goes on where it was, without the page that was half written', () => {
  open().add('signaalregels', [signaal], 'c1', false);
  const file = join(dir, readdirSync(dir)[0]!);
  appendFileSync(file, '{"lijst":"signaalregels","reg');
  open().add('signaalregels', [signaal, signaal], 'c2', true);
  const { regels, bij } = open();
  expect(regels.signaalregels).toHaveLength(3);
  expect(bij).toEqual({
    nakomingsregels: { cursor: null, einde: false },
    signaalregels: { cursor: 'c2', einde: true },
  });
});

test('one that was broken off before its first line begins anew', () => {
  open().remove();
  writeFileSync(join(dir, 'nakoming.onderweg.jsonl'), '{"url":"ht');
  open().add('signaalregels', [signaal], 'c1', false);
  expect(open().regels.signaalregels).toHaveLength(1);
});

test('a walk with other arguments is refused, and stays', () => {
  open().add('signaalregels', [signaal], 'c1', false);
  expect(() => openStand(dir, url, { ...periode, gemeente: '0344' })).toThrow(
    /other arguments/,
  );
  expect(open().regels.signaalregels).toHaveLength(1);
});

test('what is done leaves nothing behind', () => {
  const stand = open();
  stand.remove();
  expect(readdirSync(dir)).toEqual([]);
  expect(existsSync(dir)).toBe(true);
});

test('a folder that cannot be written is named', () => {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  expect(() => openStand(file, url, periode)).toThrow(/cannot be written/);
});
