import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { demonstration } from '../demo/demonstration.js';
import { ConfigError } from '../config.js';
import { DataKeyError, dataKeys, readDataKeys } from './data-keys.js';
import { newDataKey } from '../testing/test-partner.js';

const of = (...keys: string[]) => dataKeys('DJI_DATA_KEYS', keys.join(','));
const first = newDataKey('k1');
const second = newDataKey('k2');
const keys = of(first);
const place = { table: 'persoonsnummer', column: 'bsn', row: 'person-1' };
const bsn = '999990019';
const stored = keys.encrypt(place, bsn);

describe('an encrypted value', () => {
  test('is read in its place, and says nothing of the value', () => {
    expect(keys.decrypt(place, stored)).toBe(bsn);
    expect(stored).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]{12}\.[\w-]{22}$/);
  });

  test('is another text each time', () => {
    const texts = Array.from({ length: 100 }, () => keys.encrypt(place, bsn));
    expect(new Set(texts).size).toBe(100);
  });

  test.each(['table', 'column', 'row'] as const)(
    'is refused in another %s',
    (part) => {
      expect(() =>
        keys.decrypt({ ...place, [part]: 'another' }, stored),
      ).toThrow(DataKeyError);
    },
  );

  test('is refused when any bit of it was changed', () => {
    const bytes = Buffer.from(stored);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => keys.decrypt(place, changed.toString('latin1'))).toThrow(
        DataKeyError,
      );
    }
  });

  test('is refused when its tag is cut short', () => {
    expect(() => keys.decrypt(place, stored.slice(0, -6))).toThrow(
      DataKeyError,
    );
  });

  test('of a key that is not there is refused by the name of that key and of the setting', () => {
    expect(() => of(second).decrypt(place, stored)).toThrow(
      "A value in persoonsnummer.bsn is encrypted with the key 'k1', which is not in DJI_DATA_KEYS.",
    );
  });

  test('is not opened by the key of another owner with the same id', () => {
    expect(() => of(newDataKey('k1')).decrypt(place, stored)).toThrow(
      "does not open with the key 'k1'",
    );
  });
});

describe('a blind index', () => {
  test('is the same for one value of one kind, and for nothing else', () => {
    expect(keys.index('bsn', bsn)).toEqual(of(first).index('bsn', bsn));
    const others = [
      keys.index('skn', bsn),
      keys.index('bsn', '999990020'),
      of(newDataKey('k1')).index('bsn', bsn),
    ];
    expect(new Set(others.flat()).size).toBe(3);
    expect(others.flat()).not.toContain(keys.index('bsn', bsn)[0]);
  });

  test('is whole: 32 bytes', () => {
    const [id, index] = keys.index('bsn', bsn)[0].split('.');
    expect(id).toBe('k1');
    expect(Buffer.from(index!, 'base64url')).toHaveLength(32);
  });
});

describe('with a new key before the old one', () => {
  const both = of(second, first);

  test('new values are encrypted with the new one, old ones still open', () => {
    expect(both.encrypt(place, bsn)).toMatch(/^v1\.k2\./);
    expect(both.decrypt(place, stored)).toBe(bsn);
  });

  test('a value has the index of the new key first, and that of the old one too', () => {
    expect(both.index('bsn', bsn)).toEqual([
      ...of(second).index('bsn', bsn),
      ...keys.index('bsn', bsn),
    ]);
  });
});

describe('the setting', () => {
  test.each([
    ['no id', first.slice(3)],
    ['an id that is too long', `${'k'.repeat(17)}${first.slice(2)}`],
    ['an id with a dot', `k.1${first.slice(2)}`],
    ['a key of another length', `k1:${randomBytes(16).toString('base64')}`],
    ['a key in another form', `k1:${'0'.repeat(64)}`],
    ['the same id twice', `${first},${newDataKey('k1')}`],
    ['nothing after a comma', `${first},`],
  ])('with %s is refused by its name, without the key', (_what, text) => {
    const secret = text.split(':')[1] ?? text;
    expect(() => dataKeys('DJI_DATA_KEYS', text)).toThrow(ConfigError);
    expect(() => dataKeys('DJI_DATA_KEYS', text)).toThrow(/^DJI_DATA_KEYS/);
    expect(() => dataKeys('DJI_DATA_KEYS', text)).not.toThrow(secret);
  });

  test('that is missing stops the start', () => {
    expect(() => readDataKeys('dji', {})).toThrow('DJI_DATA_KEYS is not set');
  });

  const owners = (env: object) =>
    ['dji', 'gemeente'].map((owner) => {
      const of = readDataKeys(owner, { ...env });
      return { encrypted: of.encrypt(place, bsn), ...of };
    });

  test('may be one for all: each owner then has keys of his own that come from it', () => {
    const env = { DATA_KEYS: `${first},${second}` };
    const [dji, gemeente] = owners(env);
    const [again] = owners(env);
    expect(dji!.ids).toEqual(['k1', 'k2']);
    expect(again!.decrypt(place, dji!.encrypted)).toBe(bsn);
    expect(() => gemeente!.decrypt(place, dji!.encrypted)).toThrow(
      "does not open with the key 'k1' of DATA_KEYS",
    );
    const indexes = [dji!, gemeente!, of(first, second)].flatMap((each) =>
      each.index('bsn', bsn),
    );
    expect(new Set(indexes).size).toBe(6);
  });

  test('of an owner goes before the one for all, whose keys then still open what they encrypted', () => {
    const shared = { DATA_KEYS: second };
    const [before] = owners(shared);
    const [dji, gemeente] = owners({ ...shared, DJI_DATA_KEYS: first });
    expect(dji!.ids).toEqual(['k1', 'k2']);
    expect(dji!.index('bsn', bsn)[0]).toBe(keys.index('bsn', bsn)[0]);
    expect(dji!.decrypt(place, before!.encrypted)).toBe(bsn);
    expect(gemeente!.ids).toEqual(['k2']);
  });

  test('for all is refused by its own name when it is wrong', () => {
    expect(() => readDataKeys('dji', { DATA_KEYS: 'k1' })).toThrow(
      /^DATA_KEYS: /,
    );
  });

  test('is made once for each owner in a demonstration', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'data-keys-'));
    const env = { DEMO: '1', DATA_DIR: dataDir };
    const [dji, again, gemeente] = ['dji', 'dji', 'gemeente'].map((owner) =>
      readDataKeys(owner, env, demonstration).index('bsn', bsn),
    );
    rmSync(dataDir, { recursive: true });
    expect(again).toEqual(dji);
    expect(gemeente).not.toEqual(dji);
  });
});
