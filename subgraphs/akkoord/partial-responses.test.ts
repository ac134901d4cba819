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

const identiteitsbewijs = {
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
  basisvoorwaarden: [identiteitsbewijs],
};

/** The norms of the terms whose day is an error, with the missing party, and of those that are ONBEKEND without an error. */
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
  const codes = (hasError: boolean) =>
    unknown
      .filter(([index]) => missing.has(index) === hasError)
      .map(([, { norm }]) => norm.code as string)
      .sort();
  expect(codes(true)).toHaveLength(missing.size);
  return {
    withError: codes(true),
    withoutError: codes(false),
    extensions: [...missing.values()],
  };
}

const verlof = 'VERLOF_MET_IDENTITEITSBEWIJS';
const without = (field: string) => ({
  code: 'REQUIRED_FIELD_MISSING',
  missing: [field],
});

test('a term that the gemeente cannot judge is ONBEKEND without an error', async () => {
  expect(await termsOf('knownToAll', brought)).toEqual({
    withError: [],
    withoutError: [verlof],
    extensions: [],
  });
});

test('a term that depends on a failed subgraph request is an error that names the party', async () => {
  expect(
    await termsOf('knownToAll', { ...brought, basisvoorwaarden: null }),
  ).toEqual({
    withError: [verlof],
    withoutError: [],
    extensions: [without('basisvoorwaarden')],
  });
  const meldingen = [
    'MELDING_GEMEENTE_BEGIN_DETENTIE',
    'MELDING_RECLASSERING_BIJ_AANKOMST',
  ];
  expect(
    await termsOf('knownToAll', { ...brought, meldingenVanDji: null }),
  ).toEqual({
    withError: meldingen,
    withoutError: [verlof],
    extensions: meldingen.map(() => without('meldingenVanDji')),
  });
});

test('a party that is not involved is not missing', async () => {
  expect(
    await termsOf('knownToDjiOnly', { ...brought, basisvoorwaarden: null }),
  ).toEqual({ withError: [], withoutError: [verlof], extensions: [] });
});

test('data that no partner has for an earlier day do not count as missing', async () => {
  const kept = { ...identiteitsbewijs, status: 'GEREGELD', geldigTot: null };
  const of = (wijzigingen: unknown) =>
    termsOf(
      'knownToAll',
      { ...brought, basisvoorwaarden: [{ ...kept, wijzigingen }] },
      addDays(day, -1),
    );
  expect(await of([])).toEqual({
    withError: [],
    withoutError: [],
    extensions: [],
  });
  expect(await of(null)).toEqual({
    withError: [],
    withoutError: [verlof],
    extensions: [],
  });
});
