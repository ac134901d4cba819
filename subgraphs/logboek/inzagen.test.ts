import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dataKeys } from '../../shared/data-keys.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
} from '../../shared/logboek.js';
import { pseudonyms } from '../../shared/pseudonym.js';
import { startTestPartner, type TestPartner } from '../../shared/testing.js';
import { openLogboekDatabase } from './data-source.js';
import { createServer } from './server.js';

const key = (id: string) => `${id}:${Buffer.alloc(32, id).toString('base64')}`;
const older = dataKeys('TEST', key('older'));
const keys = dataKeys('TEST', `${key('newer')},${key('older')}`);
const self = demoPersonId('justitiabele-a');
const other = demoPersonId('justitiabele-b');

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner('logboek', createServer, ({ databaseUrl }) =>
    openLogboekDatabase({ databaseUrl, dataKeys: keys }),
  );
  await seen(1, { organisatie: 'PI-VUGHT' }, [self, other]);
  await seen(2, { organisatie: 'RN', rol: 'reclasseringswerker' }, [self]);
  await seen(3, { organisatie: null, rol: 'justitiabele' }, [self]);
  await seen(4, { organisatie: '0344', waarnemingId: 'w' }, [self]);
  await opened('n', self);
  await seen(5, { organisatie: '0599', noodtoegangId: 'n' }, [self, other]);
  await seen(6, { organisatie: 'PI-ZWOLLE' }, [other]);
});
afterAll(() => partner.stop());

const hex = (text: string) => Buffer.from(text).toString('hex').slice(-16);

/** A request that disclosed people, as the gateway records it; the first with a key that has been replaced since. */
async function seen(
  day: number,
  who: Partial<ToegangEntity>,
  people: string[],
): Promise<void> {
  const tijdstip = `2026-01-0${day}T12:00:00.000Z`;
  const doel = `https://register.example/${day}`;
  await partner.database.write(async (manager) => {
    await manager.insert(ToegangEntity, {
      spanId: hex(`request ${day}`),
      traceId: '0',
      tijdstip,
      subject: 'test:somebody',
      client: null,
      rol: 'casemanager',
      organisatie: null,
      doel,
      velden: '["Detentie.titel","Detentie.status"]',
      aantalPersonen: people.length,
      waarnemingId: null,
      noodtoegangId: null,
      ...who,
    });
    for (const [index, person] of people.entries())
      await manager.insert(VerwerkingEntity, {
        spanId: hex(`line ${day} ${index}`),
        traceId: '0',
        parentSpanId: hex(`request ${day}`),
        status: 'Ok',
        name: 'Inzage',
        startTime: tijdstip,
        endTime: tijdstip,
        processingActivityId: doel,
        dataSubjectId: pseudonyms(day === 1 ? older : keys, person)[0],
        dataSubjectIdType: null,
        foreignOperationProcessor: null,
        verzondenTijdstip: null,
      });
  });
}

const opened = (id: string, justitiabeleId: string) =>
  partner.database.write((manager) =>
    manager.insert(NoodtoegangEntity, {
      id,
      subject: 'test:somebody',
      rol: 'casemanager',
      organisatie: '0599',
      justitiabeleId,
      reden: 'reden',
      vanaf: '2026-01-05T11:00:00.000Z',
      tot: '2026-01-05T19:00:00.000Z',
      beoordeeldTijdstip: null,
      beoordeeldDoor: null,
      oordeel: null,
    }),
  );

async function inzagen(
  persona: PersonaName,
  id: string,
  args = '',
  fields = 'id organisatie',
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

test('a person sees which organisation saw him, latest first, also under a key that was replaced, without his own questions', async () => {
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

test('of each he sees the role, the moment, the purpose and the fields, and what was out of the ordinary', async () => {
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

test('that somebody else was opened in the same request is not told as if it were he', async () => {
  const [, latest] = await inzagen(
    'justitiabele-b',
    other,
    '',
    'organisatie noodtoegang',
  );
  expect(latest).toEqual({ organisatie: '0599', noodtoegang: false });
});

test('he goes through them page by page', async () => {
  const [first, second] = await inzagen('justitiabele-a', self, '(first: 2)');
  const rest = await inzagen(
    'justitiabele-a',
    self,
    `(first: 2, after: "${second.id}")`,
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

test("N41: somebody else's lines, and a page after one of them, are not there", async () => {
  const [, , , foreign] = await inzagen('justitiabele-a', self);
  expect(await inzagen('justitiabele-b', self)).toBeNull();
  expect(
    await inzagen('justitiabele-b', other, `(after: "${foreign.id}")`),
  ).toEqual([]);
});

test.each([
  'casemanager-vught',
  'functionaris-gegevensbescherming',
  'systeem-akkoord',
] as const)('N42: %s sees nobody here', async (persona) => {
  expect(await inzagen(persona, self)).toBeNull();
});
