import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryFeiten, feiten } from '../feiten/feiten.fixture.js';
import { computeTermijnen } from '../termijnen/termijnen.js';
import { computeSignalen } from './signalen.js';

test('signals are ordered by severity, then code; each code once, with feiten, parties and one sentence', () => {
  const ernstOrder = ['KRITIEK', 'WAARSCHUWING', 'INFO'];
  fc.assert(
    fc.property(arbitraryFeiten(), (given) => {
      const signalen = computeSignalen(given, computeTermijnen(given));
      const order = signalen.map(
        ({ ernst, code }) => `${ernstOrder.indexOf(ernst)} ${code}`,
      );
      expect(order).toEqual([...new Set(order)].sort());
      for (const { feiten: evidence, partijen, omschrijving } of signalen) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(partijen.length).toBeGreaterThan(0);
        expect(omschrijving).toMatch(/^[A-Z][^\d]+\.$/);
      }
    }),
  );
});

test('without any response there is no signal', () => {
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
