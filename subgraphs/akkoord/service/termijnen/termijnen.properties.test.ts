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
      expect(computeTermijnen(omgekeerd(feiten)).map(tekst)).toEqual(
        computeTermijnen(feiten).map(tekst),
      );
    }),
    runs,
  );
});

/** What each partner answers. */
const antwoorden = {
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
const startBijWie = ({ norm }: Termijn) =>
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
        const zonder = {
          ...feiten,
          ...Object.fromEntries(
            antwoorden[partij].map((lijst) => [lijst, null]),
          ),
        };
        const gebleven = computeTermijnen(feiten).filter(
          (termijn) => startBijWie(termijn) !== partij,
        );
        const over = computeTermijnen(zonder);
        const bekend = over.filter(({ status }) => status !== 'ONBEKEND');
        expect(over.map(dagen)).toEqual(gebleven.map(dagen));
        expect(ontbreekt(bekend, gebleven)).toEqual([]);
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
  (lijst, antwoord, partij) => {
    const zonderDeAnderen = { meldingen: [], basisvoorwaarden: [] };
    fc.assert(
      fc.property(arbitraryFeiten(), (gegeven) => {
        const feiten = { ...gegeven, ...zonderDeAnderen };
        const geheel = computeTermijnen(feiten);
        expect(geheel.filter(({ missingResponse }) => missingResponse)).toEqual(
          [],
        );
        const over = computeTermijnen({ ...feiten, [lijst]: null });
        const geraakt = over.filter(
          ({ norm, status }) =>
            status === 'ONBEKEND' &&
            norm.code.startsWith('VERLOF_') === (lijst !== 'meldingen'),
        );
        expect(
          over.filter(({ missingResponse }) => missingResponse === antwoord),
        ).toEqual(feiten.involved.has(partij) ? geraakt : []);
        expect(
          over.filter(
            ({ missingResponse }) =>
              missingResponse && missingResponse !== antwoord,
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
      (feiten, later, dag) => {
        const toen = factsUntil(feiten, dag);
        const nu = withLaterFacts(toen, later, dag);
        expect(ontbreekt(nagekomen(toen), nagekomen(nu))).toEqual([]);
      },
    ),
    runs,
  );
});

const dagen = ({ norm, vanaf, uiterlijkOp }: Termijn) =>
  `${norm.code} ${vanaf} ${uiterlijkOp ?? '-'}`;

const tekst = (termijn: Termijn) =>
  `${dagen(termijn)} ${termijn.nagekomenOp ?? '-'} ${termijn.status} ${termijn.grondslagen.join('; ')}`;

/** Terms that are not among others. */
function ontbreekt(termijnen: Termijn[], andere: Termijn[]): string[] {
  const aanwezig = new Set(andere.map(tekst));
  return termijnen.map(tekst).filter((een) => !aanwezig.has(een));
}

const nagekomen = (feiten: Feiten) =>
  computeTermijnen(feiten)
    .filter(({ norm }) => norm.richting === 'VOORUIT')
    .filter(({ nagekomenOp }) => nagekomenOp != null);

const omgekeerd = (feiten: Feiten): Feiten => ({
  ...feiten,
  ...Object.fromEntries(
    Object.entries(feiten).flatMap(([naam, waarde]) =>
      Array.isArray(waarde) ? [[naam, waarde.toReversed()]] : [],
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
