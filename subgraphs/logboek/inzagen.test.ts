import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dataKeys } from '../../shared/numbers/data-keys.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type { ToegangEntity } from '../../shared/audit/audit-tables.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { logboek } from './definition.js';
import {
  recordNoodtoegang,
  recordRequest,
  withOwnFields,
} from './audit-log.fixture.js';

const key = (id: string) => `${id}:${Buffer.alloc(32, id).toString('base64')}`;
const older = dataKeys('TEST', key('older'));
const keys = dataKeys('TEST', `${key('newer')},${key('older')}`);
const self = demoPersonId('justitiabele-a');
const other = demoPersonId('justitiabele-b');

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner({
    ...logboek,
    open: ({ databaseUrl }) => logboek.open({ databaseUrl, dataKeys: keys }),
  });
  await seen(1, { organisatie: 'PI-VUGHT' }, [self, other]);
  await seen(2, { organisatie: 'RN', rol: 'reclasseringswerker' }, [self]);
  await seen(3, { organisatie: null, rol: 'justitiabele' }, [self]);
  const own = withOwnFields(['Detentie.titel', 'Detentie.status']);
  await seen(4, { organisatie: '0344', waarnemingId: 'w', ...own }, [self]);
  await recordNoodtoegang(partner.database, { id: 'n', justitiabeleId: self });
  await seen(5, { organisatie: '0599', noodtoegangId: 'n' }, [self, other]);
  await seen(6, { organisatie: 'PI-ZWOLLE' }, [other]);
});
afterAll(() => partner.stop());

/** The first is recorded under a key that has been replaced since. */
const seen = (day: number, who: Partial<ToegangEntity>, people: string[]) =>
  recordRequest(
    partner.database,
    `2026-01-0${day}T12:00:00.000Z`,
    { doel: `https://register.example/${day}`, ...who },
    people,
    day === 1 ? older : keys,
  );

async function inzagen(
  persona: PersonaName,
  id: string,
  args = '',
  fields = 'id cursor organisatie',
) {
  const { data, errors } = await partner.ask(
    persona,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { inzagen${args} { ${fields} } } } }`,
    { r: [{ __typename: 'Justitiabele', id }] },
  );
  return errors[0]?.extensions.code ?? data._entities[0]?.inzagen ?? null;
}
const organisaties = (rows: { organisatie: string }[]) =>
  rows.map(({ organisatie }) => organisatie);

test('a person sees which organisations saw them, latest first, also under a replaced key, without their own requests', async () => {
  expect(organisaties(await inzagen('justitiabele-a', self))).toEqual([
    '0599',
    '0344',
    'RN',
    'PI-VUGHT',
  ]);
  expect(
    organisaties(await inzagen('justitiabele-a', self, '(ookEigen: true)')),
  ).toEqual(['0599', '0344', null, 'RN', 'PI-VUGHT']);
});

test('each entry has the role, moment, purpose and fields, and marks delegation and break-glass access', async () => {
  const rows = await inzagen(
    'justitiabele-a',
    self,
    '(first: 3)',
    'rol tijdstip doel velden waarneming noodtoegang',
  );
  const line = (day: number, rol: string, marks: object) => ({
    rol,
    tijdstip: `2026-01-0${day}T12:00:00.000Z`,
    doel: `https://register.example/${day}`,
    velden: ['Detentie.titel', 'Detentie.status'],
    waarneming: false,
    noodtoegang: false,
    ...marks,
  });
  expect(rows).toEqual([
    line(5, 'casemanager', { noodtoegang: true }),
    line(4, 'casemanager', { waarneming: true }),
    line(2, 'reclasseringswerker', {}),
  ]);
});

test('the organisation is that of the party of the role', async () => {
  const rows = await inzagen(
    'justitiabele-a',
    self,
    '(ookEigen: true)',
    'organisatiegegevens { __typename code }',
  );
  const of = (typename: string, code: string) => ({
    __typename: typename,
    code,
  });
  expect(
    rows.map(
      ({ organisatiegegevens }: { organisatiegegevens: unknown }) =>
        organisatiegegevens,
    ),
  ).toEqual([
    of('OrganisatieVanDji', '0599'),
    of('OrganisatieVanDji', '0344'),
    null,
    of('OrganisatieVanReclassering', 'RN'),
    of('OrganisatieVanDji', 'PI-VUGHT'),
  ]);
});

test('break-glass access to somebody else in the same request is not marked', async () => {
  const [, latest] = await inzagen(
    'justitiabele-b',
    other,
    '',
    'organisatie noodtoegang',
  );
  expect(latest).toEqual({ organisatie: '0599', noodtoegang: false });
});

test('entries are paged by cursor', async () => {
  const [first, second] = await inzagen('justitiabele-a', self, '(first: 2)');
  const rest = await inzagen(
    'justitiabele-a',
    self,
    `(first: 2, after: "${second.cursor}")`,
  );
  expect(organisaties([first, second, ...rest])).toEqual([
    '0599',
    '0344',
    'RN',
    'PI-VUGHT',
  ]);
  for (const wrong of ['(first: 0)', '(first: 101)'])
    expect(await inzagen('justitiabele-a', self, wrong)).toBe('BAD_USER_INPUT');
});

test("N41: somebody else's entries and cursors are not accessible", async () => {
  const [, , , foreign] = await inzagen('justitiabele-a', self);
  expect(await inzagen('justitiabele-b', self)).toBeNull();
  for (const after of [foreign.id, foreign.cursor, 'bm9ib2R5', ''])
    expect(await inzagen('justitiabele-b', other, `(after: "${after}")`)).toBe(
      'BAD_USER_INPUT',
    );
  // A cursor does not fit the same list with another filter.
  expect(
    await inzagen(
      'justitiabele-a',
      self,
      `(after: "${foreign.cursor}", ookEigen: true)`,
    ),
  ).toBe('BAD_USER_INPUT');
});

test.each([
  'casemanager-vught',
  'functionaris-gegevensbescherming',
  'systeem-akkoord',
] as const)('N42: %s sees no inzagen', async (persona) => {
  expect(await inzagen(persona, self)).toBeNull();
});

test('N41: whatever the path to a person, a caller sees only their own inzagen', async () => {
  const { data } = await partner.ask(
    {
      ...testCaller('justitiabele-b'),
      scopes: ['mijn:lezen', 'logboek:lezen'],
    },
    '{ noodtoegangen { edges { node { justitiabele { id inzagen { id } } } } } }',
  );
  expect(data.noodtoegangen.edges).toEqual([
    { node: { justitiabele: { id: self, inzagen: null } } },
  ]);
});
