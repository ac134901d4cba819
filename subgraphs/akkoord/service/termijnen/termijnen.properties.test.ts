import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Termijn } from '../../schema.generated.js';
import { arbitraryDay, arbitraryFeiten } from '../feiten/feiten.fixture.js';
import type { Feiten } from '../feiten/feiten.js';
import { withLaterFacts, factsUntil } from './later.fixture.js';
import { computeTermijnen } from './termijnen.js';

const runs = { numRuns: 200 };

test('rules never throw, and statuses match their days, for any feiten', () => {
  fc.assert(
    fc.property(arbitraryFeiten(), (feiten) => {
      for (const { status, nagekomenOp, uiterlijkOp } of computeTermijnen(
        feiten,
      )) {
        expect(nagekomenOp != null).toBe(
          status === 'OP_TIJD' || status === 'TE_LAAT_NAGEKOMEN',
        );
        if (!uiterlijkOp) expect(status).not.toBe('OVERSCHREDEN');
      }
    }),
    runs,
  );
});

test('the order of lists in a response does not matter', () => {
  fc.assert(
    fc.property(arbitraryFeiten(), (feiten) => {
      expect(computeTermijnen(reversed(feiten)).map(describeTermijn)).toEqual(
        computeTermijnen(feiten).map(describeTermijn),
      );
    }),
    runs,
  );
});

/** The lists of each partner. */
const feitenOfPartij = {
  DJI: ['detenties', 'meldingen'],
  RECLASSERING: ['reclasseringsadviezen', 'toezichten'],
  GEMEENTE: [
    'basisvoorwaarden',
    'schuldhulp',
    'zorgverzekeringen',
    'gemeenten',
  ],
} as const;

/** The party that provides the event from which a term is counted. */
const partijOfStart = ({ norm }: Termijn) =>
  norm.gebeurtenis === 'ADVIESAANVRAAG' ||
  norm.gebeurtenis === 'INGANG_TOEZICHT'
    ? 'RECLASSERING'
    : norm.gebeurtenis === 'SCHULDHULPVERZOEK'
      ? 'GEMEENTE'
      : 'DJI';

test.each(['DJI', 'RECLASSERING', 'GEMEENTE'] as const)(
  'without the response of %s the terms that it starts are gone, others are ONBEKEND, and nothing else changes',
  (partij) => {
    fc.assert(
      fc.property(arbitraryFeiten(), (feiten) => {
        const withoutPartij = {
          ...feiten,
          ...Object.fromEntries(
            feitenOfPartij[partij].map((list) => [list, null]),
          ),
        };
        const remaining = computeTermijnen(feiten).filter(
          (termijn) => partijOfStart(termijn) !== partij,
        );
        const computed = computeTermijnen(withoutPartij);
        const known = computed.filter(({ status }) => status !== 'ONBEKEND');
        expect(computed.map(describeDays)).toEqual(remaining.map(describeDays));
        expect(missingFrom(known, remaining)).toEqual([]);
      }),
      runs,
    );
  },
);

test.each([
  ['meldingen', 'meldingenVanDji', 'DJI'],
  ['basisvoorwaarden', 'basisvoorwaarden', 'GEMEENTE'],
] as const)(
  'without %s exactly the terms that are ONBEKEND for it name it as the missing response, if its party is involved',
  (list, response, partij) => {
    const withoutOthers = { meldingen: [], basisvoorwaarden: [] };
    fc.assert(
      fc.property(arbitraryFeiten(), (given) => {
        const feiten = { ...given, ...withoutOthers };
        const complete = computeTermijnen(feiten);
        expect(
          complete.filter(({ missingResponse }) => missingResponse),
        ).toEqual([]);
        const computed = computeTermijnen({ ...feiten, [list]: null });
        const affected = computed.filter(
          ({ norm, status }) =>
            status === 'ONBEKEND' &&
            norm.code.startsWith('VERLOF_') === (list !== 'meldingen'),
        );
        expect(
          computed.filter(
            ({ missingResponse }) => missingResponse === response,
          ),
        ).toEqual(feiten.involved.has(partij) ? affected : []);
        expect(
          computed.filter(
            ({ missingResponse }) =>
              missingResponse && missingResponse !== response,
          ),
        ).toEqual([]);
      }),
      runs,
    );
  },
);

test('without meldingen the terms that are computed from them are ONBEKEND', () => {
  fc.assert(
    fc.property(arbitraryFeiten(), (feiten) => {
      const terms = computeTermijnen({ ...feiten, meldingen: null });
      expect(
        terms
          .filter(({ norm }) => /^MELDING_/.test(norm.code))
          .every(({ status }) => status === 'ONBEKEND'),
      ).toBe(true);
    }),
    runs,
  );
});

test('a later event never changes a term that was met and is counted forward', () => {
  fc.assert(
    fc.property(
      arbitraryFeiten(),
      arbitraryFeiten(),
      arbitraryDay(),
      (feiten, later, day) => {
        const earlier = factsUntil(feiten, day);
        const extended = withLaterFacts(earlier, later, day);
        expect(
          missingFrom(fulfilledForward(earlier), fulfilledForward(extended)),
        ).toEqual([]);
      },
    ),
    runs,
  );
});

const describeDays = ({ norm, vanaf, uiterlijkOp }: Termijn) =>
  `${norm.code} ${vanaf} ${uiterlijkOp ?? '-'}`;

const describeTermijn = (termijn: Termijn) =>
  `${describeDays(termijn)} ${termijn.nagekomenOp ?? '-'} ${termijn.status} ${termijn.grondslagen.join('; ')}`;

/** Terms that the others do not include. */
function missingFrom(termijnen: Termijn[], others: Termijn[]): string[] {
  const present = new Set(others.map(describeTermijn));
  return termijnen
    .map(describeTermijn)
    .filter((description) => !present.has(description));
}

const fulfilledForward = (feiten: Feiten) =>
  computeTermijnen(feiten)
    .filter(({ norm }) => norm.richting === 'VOORUIT')
    .filter(({ nagekomenOp }) => nagekomenOp != null);

const reversed = (feiten: Feiten): Feiten => ({
  ...feiten,
  ...Object.fromEntries(
    Object.entries(feiten).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.toReversed()]] : [],
    ),
  ),
  detenties:
    feiten.detenties
      ?.map((detentie) => ({
        ...detentie,
        overleggen: detentie.overleggen.toReversed(),
        verloven: detentie.verloven.toReversed(),
      }))
      .reverse() ?? null,
});
