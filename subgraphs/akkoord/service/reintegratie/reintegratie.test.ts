import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, startOfDay } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { PartnerResponses } from '../feiten/partner-responses.js';
import {
  arbitraryAkkoord,
  arbitraryPartnerResponses,
} from '../feiten/partner-responses.fixture.js';
import { deriveFeiten } from '../feiten/derive-feiten.js';
import { arbitraryDay, arbitraryFeiten } from '../feiten/feiten.fixture.js';
import type { Feiten } from '../feiten/feiten.js';
import type { AkkoordFeiten } from '../feiten/from-akkoord.js';
import { computeReintegratie } from './reintegratie.js';

// After the four years of the arbitrary days.
const vandaag = '2027-06-03';
const view = (
  antwoorden: PartnerResponses,
  akkoord: AkkoordFeiten,
  peildatum: string,
) => computeReintegratie(deriveFeiten(antwoorden, akkoord, peildatum, vandaag));

test('of any facts there is a view, in order, and nothing in it is undefined', () => {
  fc.assert(
    fc.property(arbitraryFeiten(), (feiten) => {
      const { peildatum, tijdlijn, vooruitblik, ...rest } =
        computeReintegratie(feiten);
      const dagen = [...tijdlijn, ...vooruitblik].map(({ datum }) => datum);
      expect(dagen).toEqual(dagen.toSorted());
      expect(tijdlijn.every(({ datum }) => datum <= peildatum)).toBe(true);
      expect(vooruitblik.every(({ datum }) => datum > peildatum)).toBe(true);
      for (const waarde of Object.values(rest))
        expect(JSON.stringify(waarde)).not.toContain('undefined');
    }),
  );
});

test('an answer that is not what it should be is no answer, and never an exception', () => {
  const scherf = fc.option(
    fc.oneof(fc.constant('2026-01-01'), fc.string(), fc.integer(), fc.object()),
  );
  const lijst = fc.option(
    fc.array(
      fc.option(
        fc
          .tuple(
            arbitraryPartnerResponses(),
            fc.nat(),
            fc.dictionary(veldnaam, scherf),
          )
          .map(([gegeven, keuze, scherven]) => {
            const lijsten = Object.values(gegeven).filter(Array.isArray);
            const een = lijsten[keuze % Math.max(lijsten.length, 1)]?.[0];
            return { ...een, ...scherven };
          }),
      ),
      { maxLength: 3 },
    ),
    { nil: undefined },
  );
  const gebroken = fc.record(
    Object.fromEntries(velden.map((veld) => [veld, lijst])),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<PartnerResponses>;
  fc.assert(
    fc.property(gebroken, arbitraryAkkoord(), arbitraryDay(), (...args) => {
      expect(view(...args).onvolledig).not.toContain(undefined);
    }),
  );
});

test('taking the answer of a partner away makes the view incomplete and only loses what rests on it', () => {
  fc.assert(
    fc.property(
      arbitraryFeiten(),
      fc.constantFrom(
        'DJI' as const,
        'RECLASSERING' as const,
        'GEMEENTE' as const,
      ),
      (gegeven, partij) => {
        const feiten = { ...gegeven, involved: allen };
        const geheel = computeReintegratie(feiten);
        const zonder = computeReintegratie({ ...feiten, ...vanPartij[partij] });
        const anderen = ({ bron }: { bron: Partij }) => bron !== partij;
        expect(zonder.onvolledig).toContain(partij);
        expect(zonder.onvolledig.filter((een) => een !== partij)).toEqual(
          geheel.onvolledig.filter((een) => een !== partij),
        );
        expect(zonder.tijdlijn).toEqual(geheel.tijdlijn.filter(anderen));
        expect([null, geheel.fase]).toContain(zonder.fase);
        expect(zonder.gereedheid).toEqual(
          partij === 'GEMEENTE' ? null : geheel.gereedheid,
        );
        expect(geheel.signalen).toEqual(
          expect.arrayContaining(zonder.signalen),
        );
        expect(geheel.vooruitblik).toEqual(
          expect.arrayContaining(zonder.vooruitblik),
        );
      },
    ),
  );
});

test('the order in which partners answer does not matter', () => {
  fc.assert(
    fc.property(
      arbitraryPartnerResponses(),
      arbitraryAkkoord(),
      arbitraryDay(),
      (antwoorden, akkoord, dag) => {
        expect(view(omgekeerd(antwoorden), omgekeerd(akkoord), dag)).toEqual(
          view(antwoorden, akkoord, dag),
        );
      },
    ),
  );
});

test('the view of a day does not depend on what became known after it', () => {
  fc.assert(
    fc.property(
      arbitraryPartnerResponses(),
      arbitraryPartnerResponses(),
      arbitraryAkkoord(),
      arbitraryAkkoord(),
      fc.nat({ max: 1000 }).map((dagen) => addDays('2023-06-01', dagen)),
      (antwoorden, nieuwere, akkoord, nieuwer, dag) => {
        // Later than all arbitrary moments.
        const sinds = startOfDay('2027-06-02');
        const later = view(
          metLater(antwoorden, nieuwere, sinds),
          {
            ...metLater(akkoord, { ...nieuwer, relations: [] }, sinds),
            relations: [
              ...akkoord.relations,
              ...nieuwer.relations.map((een) => ({ ...een, vanaf: sinds })),
            ],
          },
          dag,
        );
        expect(later).toEqual(view(antwoorden, akkoord, dag));
      },
    ),
  );
});

const allen = new Set<Partij>(['DJI', 'RECLASSERING', 'GEMEENTE']);
const velden = [
  'detenties',
  'meldingenVanDji',
  'reclasseringsadviezen',
  'toezichten',
  'basisvoorwaarden',
  'schuldhulp',
  'zorgverzekeringen',
];
const veldnaam = fc.constantFrom(
  'id',
  'insluitingsdatum',
  'vastgelegdTijdstip',
  'wijzigingen',
  'tijdstip',
  'bevestigdTijdstip',
  'aangevraagdOp',
  'status',
  'soort',
  'peildatum',
  'plan',
);

const vanPartij = {
  DJI: { detenties: null, meldingen: null },
  RECLASSERING: { reclasseringsadviezen: null, toezichten: null },
  GEMEENTE: {
    basisvoorwaarden: null,
    schuldhulp: null,
    zorgverzekeringen: null,
    gemeenten: null,
  },
} satisfies Record<string, Partial<Feiten>>;

/** Every list the other way round, but for changes, which come oldest first. */
function omgekeerd<T>(waarde: T, naam = ''): T {
  if (Array.isArray(waarde))
    return naam === 'wijzigingen'
      ? waarde
      : (waarde.toReversed().map((deel) => omgekeerd(deel)) as T);
  return waarde && typeof waarde === 'object'
    ? (Object.fromEntries(
        Object.entries(waarde).map(([veld, deel]) => [
          veld,
          omgekeerd(deel, veld),
        ]),
      ) as T)
    : waarde;
}

/** The same, with records changed into others and records added, all of it known since a moment. */
function metLater<T extends object>(oud: T, nieuw: T, sinds: string): T {
  const anders = { ...oud } as Record<string, unknown>;
  for (const [veld, waarde] of Object.entries(oud)) {
    const ander = (nieuw as Record<string, unknown>)[veld];
    if (Array.isArray(waarde) && veld !== 'wijzigingen')
      anders[veld] = lijstLater(veld, waarde, ander as object[] | null, sinds);
    else if (veld === 'plan' && waarde === null && ander)
      anders[veld] = { ...ander, vastgelegdTijdstip: sinds };
    else if (veld === 'plan' || veld === 'regie')
      anders[veld] = waarde && ander && gewijzigd(waarde, ander, sinds);
    if (anders[veld] == null) anders[veld] = waarde;
  }
  return anders as T;
}

const lijstLater = (
  veld: string,
  oud: object[],
  nieuw: object[] | null,
  sinds: string,
) => [
  ...oud.map((een, index) =>
    nieuw?.[index] && veld !== 'overleggen'
      ? gewijzigd(een, nieuw[index], sinds)
      : een,
  ),
  // The gemeente always answers its six, never one more.
  ...(veld === 'basisvoorwaarden' ? [] : (nieuw ?? [])).map((een) => ({
    ...een,
    vastgelegdTijdstip: sinds,
    ...('tijdstip' in een && { tijdstip: sinds }),
  })),
];

/** A record that took another's values over; what a partner does not keep stays as it was. */
function gewijzigd(oud: object, nieuw: object, sinds: string): object {
  if ('tijdstip' in oud)
    return {
      bevestigdTijdstip: sinds,
      ...Object.fromEntries(
        Object.entries(oud).filter(([, waarde]) => waarde !== null),
      ),
    };
  const { wijzigingen } = oud as { wijzigingen: object[] | null };
  const vast = ['id', 'soort', 'vastgelegdTijdstip', 'wijzigingen', 'plan'];
  const gewijzigde = Object.entries(metLater(oud, nieuw, sinds)).map(
    ([veld, waarde]) =>
      vast.includes(veld) || Array.isArray(waarde)
        ? [veld, waarde]
        : [veld, (nieuw as Record<string, unknown>)[veld] ?? waarde],
  );
  return {
    ...Object.fromEntries(gewijzigde),
    wijzigingen: wijzigingen && [
      ...wijzigingen,
      ...Object.entries(oud)
        .filter(
          ([veld, waarde]) => !vast.includes(veld) && !Array.isArray(waarde),
        )
        .map(([veld, waarde]) => ({
          veld,
          oud: JSON.stringify(waarde),
          bekendSinds: sinds,
        })),
    ],
  };
}
