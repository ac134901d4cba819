import { expect, test } from '@jest/globals';
import { cursors, type CursorOf } from './cursor.js';
import { dataKeys } from '../numbers/data-keys.js';
import { newDataKey } from '../testing/test-partner.js';

const [k1, k2] = [newDataKey('k1'), newDataKey('k2')];
const keys = (...some: string[]) => dataKeys('TEST_DATA_KEYS', some.join());
const of: CursorOf = {
  list: 'gedetineerden',
  order: 'j.zoeknaam',
  subject: 'u1',
  filter: { naam: 'oudewater', status: null },
};
const id = '7f8b1b5e-6f0c-4d52-8f4e-0d7d6a2b9c11';
const position = ['oudewater ruben', id] as const;
const cursor = cursors(keys(k1), of).seal(position);

test('a cursor carries its place, the same for every replica, and nothing of it can be read', () => {
  expect(cursors(keys(k1), of).open(cursor)).toEqual(position);
  expect(cursors(keys(k1), of).seal(position)).toBe(cursor);
  expect(cursors(keys(k1), of).seal(['x', id])).not.toBe(cursor);
  const bytes = Buffer.from(cursor.split('.')[1]!, 'base64url').toString();
  expect(cursor + bytes).not.toMatch(/oudewater|7f8b/);
  expect(cursor.length).toBeLessThan(160);
});

test('it survives a rotation of keys, as long as the old one is kept', () => {
  expect(cursors(keys(k2, k1), of).open(cursor)).toEqual(position);
  expect(() => cursors(keys(k2), of).open(cursor)).toThrow(
    'after is not a cursor of this list',
  );
});

test('an argument that says nothing makes no other list, nor does the order in which they are given', () => {
  for (const filter of [
    { naam: 'oudewater' },
    { status: undefined, naam: 'oudewater' },
    { naam: 'oudewater', filter: { fase: null } },
  ])
    expect(cursors(keys(k1), { ...of, filter }).open(cursor)).toEqual(position);
});

test.each<[string, Partial<CursorOf>]>([
  ['another list', { list: 'clienten' }],
  ['another order', { order: 'j.id' }],
  ['another caller', { subject: 'u2' }],
  ['no filter', { filter: {} }],
  ['another filter', { filter: { naam: 'oudewate' } }],
  ['one filter more', { filter: { ...of.filter, status: 'INGESLOTEN' } }],
  ['an empty list of ids', { filter: { ...of.filter, ids: [] } }],
])('it does not fit %s', (_title, change) => {
  expect(() => cursors(keys(k1), { ...of, ...change }).open(cursor)).toThrow(
    refusal,
  );
});

const [key, text] = cursor.split('.') as [string, string];
test.each([
  ['nothing', ''],
  ['an id', Buffer.from(id).toString('base64url')],
  ['a piece of it', cursor.slice(0, -1)],
  ['too much of it', `${cursor}A`],
  ['it under another key', `k9.${text}`],
  ['it under what every object inherits', `constructor.${text}`],
  ['three parts', `${cursor}.x`],
  ['its bytes in another alphabet', `${key}.${text}=`],
  ['much text', `k1.${'A'.repeat(1_000_000)}`],
  [
    'another value at rest',
    keys(k1).encrypt({ table: 't', column: 'c', row: 'r' }, id),
  ],
])('%s is refused as all that is no cursor of the list', (_title, given) => {
  expect(() => cursors(keys(k1), of).open(given)).toThrow(refusal);
});

test('one bit changed anywhere is refused', () => {
  const bytes = Buffer.from(text, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    const given = `${key}.${changed.toString('base64url')}`;
    expect(() => cursors(keys(k1), of).open(given)).toThrow(refusal);
  }
});

const refusal =
  /^after is not a cursor of this list with these arguments. Start again without it.$/;
