import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Termijn } from '../../schema.generated.js';
import { arbitraryDay, arbitraryFeiten } from '../feiten/feiten.fixture.js';
import type { Feiten } from '../feiten/feiten.js';
import { withLaterFacts, factsUntil } from './later.fixture.js';
import { computeTermijnen } from './termijnen.js';

const runs = { numRuns: 200 };

test('no facts, however unlikely, make the rules throw, and statuses fit their days', () => {
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

test('the order in which partners answer does not matter', () => {
  fc.assert(
    fc.property(arbitraryFeiten(), (feiten) => {
      expect(computeTermijnen(reversed(feiten)).map(describeTermijn)).toEqual(
        computeTermijnen(feiten).map(describeTermijn),
      );
    }),
    runs,
  );
});

/** What each partner answers. */
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

/** The party that knows the event from which a norm's term is counted. */
const partijOfStart = ({ norm }: Termijn) =>
  norm.gebeurtenis === 'ADVIESAANVRAAG' ||
  norm.gebeurtenis === 'INGANG_TOEZICHT'
    ? 'RECLASSERING'
    : norm.gebeurtenis === 'SCHULDHULPVERZOEK'
      ? 'GEMEENTE'
      : 'DJI';

test.each(['DJI', 'RECLASSERING', 'GEMEENTE'] as const)(
  'taking away the answer of %s drops the terms whose start it knows, makes others ONBEKEND, and changes nothing else',
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
  'without %s each term that is ONBEKEND for it says so when its party is involved, and no other does',
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

test('a partner that answers nothing of meldingen makes only the terms ONBEKEND that rest on them', () => {
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

test('a later fact never un-meets a met term that is counted forward', () => {
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

/** Terms that are not among others. */
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
