import { describe, expect, test } from '@jest/globals';
import { inrichtingen } from '../reference-data/inrichtingen.js';
import { trajectFor } from './draw-traject.js';

const day = '2026-11-20';
const seeds = Array.from({ length: 300 }, (_, index) => index);

describe('a made-up traject', () => {
  test('is determined by the seed, the day and the options', () => {
    expect(trajectFor(7, day, { gemeente: '0344' })).toEqual(
      trajectFor(7, day, { gemeente: '0344' }),
    );
    expect(trajectFor(7, day)).not.toEqual(trajectFor(8, day));
  });

  test('starts in the gemeente where the person is registered, or in none', () => {
    const from = (gemeente: string | null) =>
      seeds.map(
        (seed) => trajectFor(seed, day, { gemeente }).gemeenteVanHerkomst,
      );
    expect(new Set(from('0014'))).toEqual(new Set(['0014']));
    expect(new Set(from(null))).toEqual(new Set([null]));
  });

  test('does not begin before the given day', () => {
    const begins = seeds.map(
      (seed) => trajectFor(seed, day, { notBefore: day }).insluitingsdatum,
    );
    expect(new Set(begins)).toEqual(new Set([day]));
  });

  test('puts women in an inrichting for women, and men elsewhere', () => {
    const voor = new Map(inrichtingen.map(({ code, voor }) => [code, voor]));
    const kinds = (vrouw: boolean) =>
      seeds.map((seed) =>
        voor.get(trajectFor(seed, day, { woman: vrouw }).inrichting),
      );
    expect(kinds(true)).not.toContain('mannen');
    expect(kinds(false)).not.toContain('vrouwen');
  });

  test('never grants early release to a person without lawful stay', () => {
    const early = seeds
      .map((seed) => trajectFor(seed, day, { zonderRechtmatigVerblijf: true }))
      .filter(
        ({ verwachteEinddatum, werkelijkeEinddatum }) =>
          verwachteEinddatum !== null &&
          werkelijkeEinddatum !== null &&
          werkelijkeEinddatum < verwachteEinddatum,
      );
    expect(early).toEqual([]);
  });
});
