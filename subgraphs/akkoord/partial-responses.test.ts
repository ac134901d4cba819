import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, startOfDay, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { seed } from './seed.js';

const day = today();
const sinds = startOfDay(addDays(day, -90));

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seed(partner.database, day);
});
afterAll(() => partner.stop());

const bewijs = {
  soort: 'IDENTITEITSBEWIJS',
  status: 'ONBEKEND',
  peildatum: addDays(day, -60),
  vastgelegdTijdstip: sinds,
  wijzigingen: [],
};
const brought = {
  detenties: [
    {
      __typename: 'Detentie',
      id: 'd1',
      titel: 'GEVANGENISSTRAF',
      insluitingsdatum: addDays(day, -80),
      plan: null,
      overleggen: [],
      verloven: [
        {
          id: 'v1',
          soort: 'INCIDENTEEL_VERLOF',
          vanaf: addDays(day, -20),
          tot: addDays(day, -20),
          besluit: 'TOEGEKEND',
          vastgelegdTijdstip: sinds,
          wijzigingen: [],
        },
      ],
      vastgelegdTijdstip: sinds,
      wijzigingen: [],
    },
  ],
  meldingenVanDji: [],
  basisvoorwaarden: [bewijs],
};

/** The norms of the terms whose day is an error, each with what is missing, and of those that are ONBEKEND without one. */
async function termsOf(
  person: Parameters<typeof demoPersonId>[0],
  answers: object,
  peildatum = day,
) {
  const { data, errors } = await partner.ask(
    'systeem-akkoord',
    `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Justitiabele {
      view: reintegratie(peildatum: "${peildatum}") { terms: termijnen { norm { code } on: nagekomenOp status } } } } }`,
    {
      people: [
        { __typename: 'Justitiabele', id: demoPersonId(person), ...answers },
      ],
    },
  );
  const { terms } = data._entities[0].view;
  const missing = new Map<number, unknown>();
  for (const { path, extensions } of errors) {
    expect(path).toEqual(['_entities', 0, 'view', 'terms', path![4], 'on']);
    missing.set(Number(path![4]), extensions);
  }
  const unknown = [...terms.entries()].filter(
    ([, { status }]) => status === 'ONBEKEND',
  );
  const codes = (isTold: boolean) =>
    unknown
      .filter(([index]) => missing.has(index) === isTold)
      .map(([, { norm }]) => norm.code as string)
      .sort();
  expect(codes(true)).toHaveLength(missing.size);
  return {
    told: codes(true),
    rest: codes(false),
    extensions: [...missing.values()],
  };
}

const verlof = 'VERLOF_MET_IDENTITEITSBEWIJS';
const without = (field: string) => ({
  code: 'REQUIRED_FIELD_MISSING',
  missing: [field],
});

test('a term that the gemeente cannot judge is not known, which is its answer', async () => {
  expect(await termsOf('knownToAll', brought)).toEqual({
    told: [],
    rest: [verlof],
    extensions: [],
  });
});

test('a term that rests on an answer which did not come is an error that names it', async () => {
  expect(
    await termsOf('knownToAll', { ...brought, basisvoorwaarden: null }),
  ).toEqual({
    told: [verlof],
    rest: [],
    extensions: [without('basisvoorwaarden')],
  });
  const meldingen = [
    'MELDING_GEMEENTE_BEGIN_DETENTIE',
    'MELDING_RECLASSERING_BIJ_AANKOMST',
  ];
  expect(
    await termsOf('knownToAll', { ...brought, meldingenVanDji: null }),
  ).toEqual({
    told: meldingen,
    rest: [verlof],
    extensions: meldingen.map(() => without('meldingenVanDji')),
  });
});

test('a party that is not involved is not missing', async () => {
  expect(
    await termsOf('knownToDjiOnly', { ...brought, basisvoorwaarden: null }),
  ).toEqual({ told: [], rest: [verlof], extensions: [] });
});

test('what cannot be said of an earlier day is not missing', async () => {
  const kept = { ...bewijs, status: 'GEREGELD', geldigTot: null };
  const of = (wijzigingen: unknown) =>
    termsOf(
      'knownToAll',
      { ...brought, basisvoorwaarden: [{ ...kept, wijzigingen }] },
      addDays(day, -1),
    );
  expect(await of([])).toEqual({ told: [], rest: [], extensions: [] });
  expect(await of(null)).toEqual({ told: [], rest: [verlof], extensions: [] });
});
