import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { notPlain } from '../../shared/testing/plain-dutch.js';
import {
  isHuidig,
  receiversOf,
  toestemmingstekst,
  toestemmingsteksten,
} from './toestemmingsteksten.js';

const digest = (text: object) =>
  createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);

test('a text that was shown never changes: a next version is added', () => {
  expect(
    toestemmingsteksten.map((text) => [text.soort, text.versie, digest(text)]),
  ).toEqual([
    ['CONTACT_FAMILIE', 1, '0b45e701f573e107'],
    ['CONTACT_WERKGEVER', 1, '9708b35bcc3f22fb'],
    ['EIGEN_DOELEN_DELEN', 1, 'ba50bdc08bf2e458'],
  ]);
});

test('texts are plain Dutch in sentences of at most 15 words', () => {
  expect(
    toestemmingsteksten.flatMap(({ tekst, tekstBijIntrekken }) => [
      ...notPlain(tekst),
      ...notPlain(tekstBijIntrekken),
    ]),
  ).toEqual([]);
});

test('each kind has versions without a gap, of which the last is the present one', () => {
  for (const soort of Object.keys(
    receiversOf,
  ) as (keyof typeof receiversOf)[]) {
    const versions = toestemmingsteksten.filter((each) => each.soort === soort);
    expect(versions.map(({ versie }) => versie)).toEqual(
      versions.map((_, index) => index + 1),
    );
    expect(versions.filter(isHuidig)).toEqual([versions.at(-1)]);
  }
});

test('every text is found by kind and version; another one is a fault', () => {
  for (const text of toestemmingsteksten)
    expect(toestemmingstekst(text.soort, text.versie)).toBe(text);
  expect(() => toestemmingstekst('CONTACT_FAMILIE', 99)).toThrow('no text');
});

test('consent exists for contact with family and employer and for own goals only, and contact is of the reclassering', () => {
  expect(receiversOf).toMatchObject({
    CONTACT_FAMILIE: ['RECLASSERING'],
    CONTACT_WERKGEVER: ['RECLASSERING'],
  });
  expect(Object.keys(receiversOf)).toHaveLength(3);
});
