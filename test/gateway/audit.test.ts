import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import type { Database } from '../../shared/database/database.js';
import {
  ToegangEntity,
  VerwerkingEntity,
} from '../../shared/audit/audit-tables.js';
import { FieldListEntity } from '../../shared/audit/field-list.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());
afterEach(() => clear(federation.database));

const clear = (database: Database) =>
  database.write(async (manager) => {
    await manager.clear(VerwerkingEntity);
    await manager.clear(ToegangEntity);
    await manager.clear(FieldListEntity);
  });

/** The audit log: the entry of the request, those of data subjects, and the caller. */
async function recorded({ database } = federation) {
  const [lines, access, lists] = await database.read((manager) =>
    Promise.all([
      manager.find(VerwerkingEntity),
      manager.find(ToegangEntity),
      manager.find(FieldListEntity),
    ]),
  );
  return {
    lines,
    access,
    lists,
    own: lines.filter(({ dataSubjectId }) => dataSubjectId === null),
    people: lines.filter(({ dataSubjectId }) => dataSubjectId !== null),
  };
}
const named = (...ids: string[]) =>
  ids.map((id) => pseudonyms(federation.database.keys, id)[0]).sort();
const subjects = (lines: readonly VerwerkingEntity[]) =>
  lines.map(({ dataSubjectId }) => dataSubjectId).sort();
const trace = { id: 'ab'.repeat(16), span: 'cd'.repeat(8) };

describe('a data subject of a response', () => {
  test('has one entry, a child of the request’s entry, and caller and purpose are stored apart', async () => {
    const { body } = await federation.execute(
      '{ justitiabelen { id naam detenties { titel } afspraken } }',
    );
    expect(JSON.stringify(body)).not.toContain('_persoon');
    const { own, people, access, lists } = await recorded();
    const purpose = expect.stringMatching(/^https:.*\/v1$/);
    expect(own).toEqual([
      {
        spanId: expect.stringMatching(/^[\da-f]{16}$/),
        traceId: expect.stringMatching(/^[\da-f]{32}$/),
        parentSpanId: null,
        status: 'Ok',
        name: 'Raadpleging: justitiabelen',
        startTime: expect.stringMatching(/^\d{4}-.*Z$/),
        endTime: expect.stringMatching(/^\d{4}-.*Z$/),
        processingActivityId: purpose,
        dataSubjectId: null,
        dataSubjectIdType: null,
        foreignOperationProcessor: null,
        dataSubjectIds: null,
        verzondenTijdstip: null,
      },
    ]);
    expect(subjects(people)).toEqual(named('p1', 'p2', 'onbekend'));
    for (const line of people)
      expect(line).toMatchObject({
        traceId: own[0]!.traceId,
        parentSpanId: own[0]!.spanId,
        status: 'Ok',
        name: own[0]!.name,
        processingActivityId: purpose,
        dataSubjectIdType: 'urn:reintegratiegraaf:pseudoniem',
      });
    expect(new Set(people.map(({ spanId }) => spanId)).size).toBe(3);
    expect(access).toEqual([
      {
        spanId: own[0]!.spanId,
        traceId: own[0]!.traceId,
        tijdstip: own[0]!.startTime,
        subject: 'demo:casemanager-vught',
        client: expect.any(String),
        rol: 'casemanager',
        organisatie: 'PI-VUGHT',
        doel: purpose,
        fieldListId: lists[0]!.id,
        velden: '[]',
        inputs: null,
        aantalPersonen: 3,
        waarnemingId: null,
        noodtoegangId: null,
        operation: null,
      },
    ]);
    expect(lists.map(({ velden }) => JSON.parse(velden))).toEqual([
      [
        'Query.justitiabelen',
        'Justitiabele.id',
        'Justitiabele.naam',
        'Justitiabele.detenties',
        'Detentie.titel',
        'Justitiabele.afspraken',
      ],
    ]);
  });

  test.each([
    [
      'by another name',
      '{ justitiabele(id: "p1") { wie: id _persoon_id: naam } }',
    ],
    [
      'asked twice',
      '{ a: justitiabele(id: "p1") { id } b: justitiabele(id: "p1") { naam } }',
    ],
    [
      'of whom nothing but what is about nobody is asked',
      '{ justitiabele(id: "p1") { __typename } }',
    ],
    [
      'behind a fragment and a condition',
      'query { ...f } fragment f on Query { justitiabele(id: "p1") @include(if: true) { ... { bsn } } }',
    ],
    ['on whom is acted', 'mutation { overplaatsen(id: "d1") { titel } }'],
  ])('also %s', async (_title, query) => {
    const { body } = await federation.execute(query);
    expect(body.data).toBeTruthy();
    const { people, access } = await recorded();
    expect(subjects(people)).toEqual(named('p1'));
    expect(access).toHaveLength(1);
  });

  test('has an entry when akkoord is down, from the partners that responded', async () => {
    federation.partners.akkoord.handler = (response) => response.destroy();
    await federation.execute(
      '{ a: justitiabele(id: "p1") { naam } b: justitiabele(id: "nergens") { naam } }',
    );
    expect(subjects((await recorded()).people)).toEqual(named('p1'));
  });
});

test('a person who does not exist has no entry, though the request has one', async () => {
  federation.partners.akkoord.overrideResponse = () => ({
    data: { justitiabele: null },
  });
  await federation.execute('{ justitiabele(id: "p1") { naam } }');
  const { own, people, access } = await recorded();
  expect([own.length, people, access]).toEqual([1, [], []]);
  expect(own[0]!.status).toBe('Ok');
});

test('a response about nobody is not in the audit log', async () => {
  await federation.execute(
    '{ inrichtingen { naam gemeente { naam } } plekken { code } __schema { queryType { name } } }',
  );
  expect((await recorded()).lines).toEqual([]);
});

test('an object without its data subject is not returned', async () => {
  federation.partners.dji.overrideResponse = ({ data }) => {
    delete data.overplaatsen._beside_justitiabele;
    return { data };
  };
  const { body } = await federation.execute(
    'mutation { overplaatsen(id: "d1") { titel } }',
  );
  expect(body.data).toEqual({ overplaatsen: null });
  expect(body.errors[0].extensions).toMatchObject({
    code: 'PARTNER_UNAVAILABLE',
    reason: 'MALFORMED',
  });
  const { own, people } = await recorded();
  expect(people).toEqual([]);
  expect(own.map(({ status }) => status).sort()).toEqual(['Error', 'Unset']);
});

describe('the entry of a request has its outcome', () => {
  test('a partner that fails is an Error', async () => {
    federation.partners.dji.handler = (response) => response.destroy();
    await federation.execute('{ justitiabele(id: "p1") { naam } }');
    const { own, people } = await recorded();
    expect(own.map(({ status }) => status)).toEqual(['Error']);
    expect(people.map(({ status }) => status)).toEqual(['Ok']);
  });

  test('a refused field is not an Error', async () => {
    const { body } = await federation.execute(
      '{ justitiabele(id: "p1") { naam bsn } }',
      {},
      'reclasseringswerker-rn',
    );
    expect(body.errors).toHaveLength(1);
    const { own, lists } = await recorded();
    expect(own.map(({ status }) => status)).toEqual(['Ok']);
    expect(lists).toHaveLength(1);
    expect(lists[0]!.velden).not.toContain('bsn');
  });
});

test('an entry has the selected fields and the given inputs, without values and aliases', async () => {
  await federation.execute(
    `query Geheim($ja: Boolean!, $wie: ID!) {
      mijn_alias: justitiabele(id: $wie) { naam @include(if: $ja) detenties @skip(if: $ja) { titel } ...f }
    }
    fragment f on Justitiabele { afspraken(status: "999990019") detenties @include(if: $ja) { id } }`,
    { ja: true, wie: 'p1' },
  );
  const { access, lists, lines } = await recorded();
  expect(JSON.parse(lists[0]!.velden)).toEqual([
    'Query.justitiabele',
    'Justitiabele.naam',
    'Justitiabele.detenties',
    'Justitiabele.afspraken',
    'Detentie.id',
  ]);
  expect(JSON.parse(access[0]!.inputs!)).toEqual([
    'Query.justitiabele(id:)',
    'Justitiabele.afspraken(status:)',
  ]);
  expect(JSON.stringify([access, lists, lines])).not.toMatch(
    /mijn_alias|Geheim|999990019|"p1"/,
  );
});

test('a list of fields is stored once, by whatever requests it was selected, and concurrently', async () => {
  const naam = '{ justitiabele(id: "p1") { naam } }';
  const optional =
    'query ($ja: Boolean!) { justitiabele(id: "p1") { naam id @include(if: $ja) } }';
  const twoLists = [
    () => federation.execute(naam),
    () => federation.execute(optional, { ja: true }),
    () => federation.execute(optional, { ja: false }),
  ];
  await Promise.all([...twoLists, ...twoLists].map((send) => send()));
  for (const send of twoLists) await send();
  const { access, lists } = await recorded();
  expect(lists.map(({ velden }) => velden).sort()).toEqual([
    '["Query.justitiabele","Justitiabele.naam","Justitiabele.id"]',
    '["Query.justitiabele","Justitiabele.naam"]',
  ]);
  expect(access).toHaveLength(9);
  expect(new Set(access.map(({ fieldListId }) => fieldListId))).toEqual(
    new Set(lists.map(({ id }) => id)),
  );
});

test('N45, N46: entries of concurrent requests are not mixed', async () => {
  const who = Array.from({ length: 40 }, (_, index) => `persoon-${index}`);
  await Promise.all(
    who.map((id, index) =>
      federation.execute(
        'query ($id: ID!) { justitiabele(id: $id) { afspraken } }',
        { id },
        index % 2 ? 'casemanager-vught' : 'reclasseringswerker-rn',
      ),
    ),
  );
  const { people, access } = await recorded();
  expect(subjects(people)).toEqual(named(...who));
  expect(access).toHaveLength(who.length);
  for (const [index, id] of who.entries()) {
    const line = people.find(
      ({ dataSubjectId }) => dataSubjectId === named(id)[0],
    )!;
    const { rol, doel } = access.find(
      ({ spanId }) => spanId === line.parentSpanId,
    )!;
    expect(rol).toBe(index % 2 ? 'casemanager' : 'reclasseringswerker');
    expect(doel).toBe(line.processingActivityId);
  }
});

describe('W3C trace context', () => {
  const execute = (headers: Record<string, string>) =>
    federation.execute(
      '{ justitiabele(id: "p1") { naam } }',
      {},
      'casemanager-vught',
      headers,
    );

  test('is continued, and sent to partners with the span of the request', async () => {
    await execute({
      traceparent: `00-${trace.id}-${trace.span}-00`,
      tracestate: 'a=1,b=2',
    });
    const { own, people } = await recorded();
    expect(own).toMatchObject([
      { traceId: trace.id, parentSpanId: trace.span },
    ]);
    expect(own[0]!.foreignOperationProcessor).toMatch(
      /^urn:reintegratiegraaf:client:/,
    );
    expect(people).toMatchObject([
      {
        traceId: trace.id,
        parentSpanId: own[0]!.spanId,
        foreignOperationProcessor: null,
      },
    ]);
    for (const { requests } of [
      federation.partners.akkoord,
      federation.partners.dji,
    ])
      expect(requests[0]!.headers).toMatchObject({
        traceparent: `00-${trace.id}-${own[0]!.spanId}-00`,
        tracestate: 'a=1,b=2',
      });
  });

  test.each([
    ['is absent', ''],
    ['is of an impossible version', `ff-${trace.id}-${trace.span}-01`],
    ['has nothing in it', `00-${'0'.repeat(32)}-${trace.span}-01`],
    ['has no span in it', `00-${trace.id}-${'0'.repeat(16)}-01`],
    [
      'is longer than its version allows',
      `00-${trace.id}-${trace.span}-01-extra`,
    ],
    ['is not in lower case', `00-${trace.id.toUpperCase()}-${trace.span}-01`],
    ['is another text', '999990019'],
  ])('begins anew when it %s', async (_title, traceparent) => {
    await execute({ ...(traceparent && { traceparent }), tracestate: 'a=1' });
    const { own } = await recorded();
    expect(own).toMatchObject([
      { parentSpanId: null, foreignOperationProcessor: null },
    ]);
    expect(own[0]!.traceId).not.toBe(trace.id);
    const { headers } = federation.partners.dji.requests[0]!;
    expect(headers['traceparent']).toBe(
      `00-${own[0]!.traceId}-${own[0]!.spanId}-01`,
    );
    expect(headers['tracestate']).toBeUndefined();
  });

  test('of a future version is continued as version 00', async () => {
    await execute({ traceparent: `01-${trace.id}-${trace.span}-09-more` });
    expect((await recorded()).own).toMatchObject([
      { traceId: trace.id, parentSpanId: trace.span },
    ]);
    expect(federation.partners.dji.requests[0]!.headers['traceparent']).toMatch(
      /^00-.*-01$/,
    );
  });
});

test.each([
  [
    'a transaction of an FSC outway',
    '0190b2a0-7c3e-7c11-8f6b-2f3d5a7e9c01',
    true,
  ],
  ['anything else', '999990019', false],
])(
  '%s is sent to partners and returned: %s %s',
  async (_title, id, isPassed) => {
    const { headers } = await federation.execute(
      '{ justitiabele(id: "p1") { naam } }',
      {},
      'casemanager-vught',
      { 'fsc-transaction-id': id },
    );
    const expected = isPassed ? id : null;
    expect(headers.get('fsc-transaction-id')).toBe(expected);
    expect(
      federation.partners.dji.requests[0]!.headers['fsc-transaction-id'] ??
        null,
    ).toBe(expected);
  },
);
