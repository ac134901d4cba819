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

// After every arbitrary day.
const currentDay = '2027-06-03';
const view = (
  responses: PartnerResponses,
  akkoord: AkkoordFeiten,
  peildatum: string,
) =>
  computeReintegratie(deriveFeiten(responses, akkoord, peildatum, currentDay));

test('any feiten give a view that is in order and has no undefined values', () => {
  fc.assert(
    fc.property(arbitraryFeiten(), (feiten) => {
      const { peildatum, tijdlijn, vooruitblik, ...rest } =
        computeReintegratie(feiten);
      const days = [...tijdlijn, ...vooruitblik].map(({ datum }) => datum);
      expect(days).toEqual(days.toSorted());
      expect(tijdlijn.every(({ datum }) => datum <= peildatum)).toBe(true);
      expect(vooruitblik.every(({ datum }) => datum > peildatum)).toBe(true);
      for (const value of Object.values(rest))
        expect(JSON.stringify(value)).not.toContain('undefined');
    }),
  );
});

test('an invalid response counts as missing and never throws', () => {
  const fragment = fc.option(
    fc.oneof(fc.constant('2026-01-01'), fc.string(), fc.integer(), fc.object()),
  );
  const brokenList = fc.option(
    fc.array(
      fc.option(
        fc
          .tuple(
            arbitraryPartnerResponses(),
            fc.nat(),
            fc.dictionary(fieldName, fragment),
          )
          .map(([given, choice, fragments]) => {
            const lists = Object.values(given).filter(Array.isArray);
            const item = lists[choice % Math.max(lists.length, 1)]?.[0];
            return { ...item, ...fragments };
          }),
      ),
      { maxLength: 3 },
    ),
    { nil: undefined },
  );
  const broken = fc.record(
    Object.fromEntries(fields.map((field) => [field, brokenList])),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<PartnerResponses>;
  fc.assert(
    fc.property(broken, arbitraryAkkoord(), arbitraryDay(), (...args) => {
      expect(view(...args).onvolledig).not.toContain(undefined);
    }),
  );
});

test('without the response of a partner the view is incomplete and lacks only what is computed from it', () => {
  fc.assert(
    fc.property(
      arbitraryFeiten(),
      fc.constantFrom(
        'DJI' as const,
        'RECLASSERING' as const,
        'GEMEENTE' as const,
      ),
      (given, partij) => {
        const feiten = { ...given, involved: everyPartij };
        const complete = computeReintegratie(feiten);
        const withoutPartij = computeReintegratie({
          ...feiten,
          ...absentOfPartij[partij],
        });
        const ofOthers = ({ bron }: { bron: Partij }) => bron !== partij;
        expect(withoutPartij.onvolledig).toContain(partij);
        expect(
          withoutPartij.onvolledig.filter((item) => item !== partij),
        ).toEqual(complete.onvolledig.filter((item) => item !== partij));
        expect(withoutPartij.tijdlijn).toEqual(
          complete.tijdlijn.filter(ofOthers),
        );
        expect([null, complete.fase]).toContain(withoutPartij.fase);
        expect(withoutPartij.gereedheid).toEqual(
          partij === 'GEMEENTE' ? null : complete.gereedheid,
        );
        expect(complete.signalen).toEqual(
          expect.arrayContaining(withoutPartij.signalen),
        );
        expect(complete.vooruitblik).toEqual(
          expect.arrayContaining(withoutPartij.vooruitblik),
        );
      },
    ),
  );
});

test('the order of lists in a response does not matter', () => {
  fc.assert(
    fc.property(
      arbitraryPartnerResponses(),
      arbitraryAkkoord(),
      arbitraryDay(),
      (responses, akkoord, day) => {
        expect(view(reversed(responses), reversed(akkoord), day)).toEqual(
          view(responses, akkoord, day),
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
      fc.nat({ max: 1000 }).map((days) => addDays('2023-06-01', days)),
      (responses, newerResponses, akkoord, newerAkkoord, day) => {
        // After every arbitrary moment.
        const since = startOfDay('2027-06-02');
        const later = view(
          withLaterChanges(responses, newerResponses, since),
          {
            ...withLaterChanges(
              akkoord,
              { ...newerAkkoord, relations: [] },
              since,
            ),
            relations: [
              ...akkoord.relations,
              ...newerAkkoord.relations.map((item) => ({
                ...item,
                vanaf: since,
              })),
            ],
          },
          day,
        );
        expect(later).toEqual(view(responses, akkoord, day));
      },
    ),
  );
});

const everyPartij = new Set<Partij>(['DJI', 'RECLASSERING', 'GEMEENTE']);
const fields = [
  'detenties',
  'meldingenVanDji',
  'reclasseringsadviezen',
  'toezichten',
  'basisvoorwaarden',
  'schuldhulp',
  'zorgverzekeringen',
];
const fieldName = fc.constantFrom(
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

const absentOfPartij = {
  DJI: { detenties: null, meldingen: null },
  RECLASSERING: { reclasseringsadviezen: null, toezichten: null },
  GEMEENTE: {
    basisvoorwaarden: null,
    schuldhulp: null,
    zorgverzekeringen: null,
    hulpvragen: null,
    gemeenten: null,
  },
} satisfies Record<string, Partial<Feiten>>;

/** Reverses every list except changes, which are ordered oldest first. */
function reversed<T>(value: T, name = ''): T {
  if (Array.isArray(value))
    return name === 'wijzigingen'
      ? value
      : (value.toReversed().map((part) => reversed(part)) as T);
  return value && typeof value === 'object'
    ? (Object.fromEntries(
        Object.entries(value).map(([field, part]) => [
          field,
          reversed(part, field),
        ]),
      ) as T)
    : value;
}

/** The same with changed and added records, all known since a moment. */
function withLaterChanges<T extends object>(
  previous: T,
  next: T,
  since: string,
): T {
  const result = { ...previous } as Record<string, unknown>;
  for (const [field, value] of Object.entries(previous)) {
    const replacement = (next as Record<string, unknown>)[field];
    if (Array.isArray(value) && field !== 'wijzigingen')
      result[field] = laterList(
        field,
        value,
        replacement as object[] | null,
        since,
      );
    else if (field === 'plan' && value === null && replacement)
      result[field] = { ...replacement, vastgelegdTijdstip: since };
    else if (field === 'plan' || field === 'regie')
      result[field] =
        value && replacement && changedRecord(value, replacement, since);
    if (result[field] == null) result[field] = value;
  }
  return result as T;
}

const laterList = (
  field: string,
  previous: object[],
  next: object[] | null,
  since: string,
) => [
  ...previous.map((item, index) =>
    next?.[index] && field !== 'overleggen'
      ? changedRecord(item, next[index], since)
      : item,
  ),
  // The gemeente always returns its six, never one more.
  ...(field === 'basisvoorwaarden' ? [] : (next ?? [])).map((item) => ({
    ...item,
    vastgelegdTijdstip: since,
    ...('tijdstip' in item && { tijdstip: since }),
  })),
];

/** A record with the values of another one; fields without a history stay. */
function changedRecord(previous: object, next: object, since: string): object {
  if ('tijdstip' in previous)
    return {
      bevestigdTijdstip: since,
      ...Object.fromEntries(
        Object.entries(previous).filter(([, value]) => value !== null),
      ),
    };
  const { wijzigingen } = previous as { wijzigingen: object[] | null };
  const fixedFields = [
    'id',
    'soort',
    'vastgelegdTijdstip',
    'wijzigingen',
    'plan',
  ];
  const changedEntries = Object.entries(
    withLaterChanges(previous, next, since),
  ).map(([field, value]) =>
    fixedFields.includes(field) || Array.isArray(value)
      ? [field, value]
      : [field, (next as Record<string, unknown>)[field] ?? value],
  );
  return {
    ...Object.fromEntries(changedEntries),
    wijzigingen: wijzigingen && [
      ...wijzigingen,
      ...Object.entries(previous)
        .filter(
          ([field, value]) =>
            !fixedFields.includes(field) && !Array.isArray(value),
        )
        .map(([field, value]) => ({
          veld: field,
          oud: JSON.stringify(value),
          bekendSinds: since,
        })),
    ],
  };
}
