import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryFeiten, feiten } from '../feiten/feiten.fixture.js';
import { computeTermijnen } from '../termijnen/termijnen.js';
import { computeSignalen } from './signalen.js';

test('signals come gravest first, then by code, each code once, with facts, somebody who can act and one sentence', () => {
  const zwaarte = ['KRITIEK', 'WAARSCHUWING', 'INFO'];
  fc.assert(
    fc.property(arbitraryFeiten(), (gegeven) => {
      const signalen = computeSignalen(gegeven, computeTermijnen(gegeven));
      const volgorde = signalen.map(
        ({ ernst, code }) => `${zwaarte.indexOf(ernst)} ${code}`,
      );
      expect(volgorde).toEqual([...new Set(volgorde)].sort());
      for (const { feiten: rustOp, partijen, omschrijving } of signalen) {
        expect(rustOp.length).toBeGreaterThan(0);
        expect(partijen.length).toBeGreaterThan(0);
        expect(omschrijving).toMatch(/^[A-Z][^\d]+\.$/);
      }
    }),
  );
});

test('without any answer there is no signal', () => {
  expect(
    computeSignalen(
      feiten({
        detenties: null,
        meldingen: null,
        reclasseringsadviezen: null,
        toezichten: null,
        basisvoorwaarden: null,
        schuldhulp: null,
        zorgverzekeringen: null,
        gemeenten: null,
      }),
      [],
    ),
  ).toEqual([]);
});
