import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ketenPartners, type KetenPartner } from '../../shared/config.js';
import type { Database } from '../../shared/database/database.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import {
  ToegangEntity,
  VerwerkingEntity,
} from '../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import { AfspraakEntity } from '../../subgraphs/akkoord/entities/afspraak.js';
import { startFederation, type Federation } from '../support/federation.js';
import { unifiedPage, unifiedView } from '../support/unified-view.js';

let federation: Federation;
/** The databases of the partners that have an audit log of their own. */
const own = {} as Record<KetenPartner, Database>;
beforeAll(async () => {
  federation = await startFederation();
  for (const name of ketenPartners)
    own[name] = federation.partners[name].database;
});
afterAll(() => federation.stop());
beforeEach(async () => {
  await federation.database.write((manager) => manager.clear(ToegangEntity));
  for (const database of [federation.database, ...Object.values(own)])
    await database.write((manager) => manager.clear(VerwerkingEntity));
});

const linesOf = (database: Database) =>
  database.read((manager) => manager.find(VerwerkingEntity));
/** The data subjects in an audit log, under the pseudonyms of its owner. */
const recorded = async (database: Database): Promise<string[]> =>
  (await linesOf(database))
    .flatMap(
      ({ dataSubjectId, dataSubjectIds }) =>
        dataSubjectIds ?? dataSubjectId ?? [],
    )
    .sort();
const named = ({ keys }: Database, ids: readonly string[]) =>
  ids.map((id) => pseudonyms(keys, id)[0]).sort();
const promise =
  'mutation ($id: ID!) { afspraakVastleggen(input: { justitiabele: $id, omschrijving: "Belt de gemeente", uiterlijkOp: "2030-01-01" }) { fout { code } } }';
const names = Object.keys(personas) as PersonaName[];
const knownToAll = demoPersonId('knownToAll');

test.each(names)(
  'the view of a person makes one audit entry if %s sees that person, and none if not',
  async (persona) => {
    const { body } = await federation.ask(persona, unifiedView, {
      id: knownToAll,
    });
    const isSeen = body.data.justitiabele !== null;
    expect(await recorded(federation.database)).toEqual(
      isSeen ? named(federation.database, [knownToAll]) : [],
    );
    // A partner with two subgraph requests in one plan has an entry for each.
    const shown: Partial<Record<KetenPartner, boolean>> = {
      dji: isSeen && body.data.justitiabele.detenties !== null,
      reclassering: isSeen && body.data.justitiabele.toezichten !== null,
      gemeente: isSeen && body.data.justitiabele.basisvoorwaarden !== null,
      akkoord: isSeen,
    };
    for (const name of ketenPartners)
      expect([name, [...new Set(await recorded(own[name]))]]).toEqual([
        name,
        shown[name] ? named(own[name], [knownToAll]) : [],
      ]);
  },
);

test("a partner's audit entry refers to the gateway's entry for the same request", async () => {
  await federation.ask('casemanager-vught', unifiedView, { id: knownToAll });
  const [request] = (await linesOf(federation.database)).filter(
    ({ dataSubjectId }) => dataSubjectId === null,
  );
  for (const name of ketenPartners)
    for (const line of await linesOf(own[name]))
      expect(line).toMatchObject({
        traceId: request!.traceId,
        parentSpanId: request!.spanId,
        processingActivityId: request!.processingActivityId,
        foreignOperationProcessor: expect.stringMatching(/^http:.*graphql$/),
        name: 'Verstrekking',
        status: 'Ok',
      });
});

test.each(['__typename', 'id', '... on Justitiabele { bsn }'])(
  'a person who is queried as a node makes an audit entry, whatever the selection: %s',
  async (asked) => {
    const query = `query ($id: ID!) { node(id: $id) { ${asked} } }`;
    const { body } = await federation.ask('casemanager-vught', query, {
      id: knownToAll,
    });
    expect(body.errors).toBeUndefined();
    expect(body.data.node).not.toBeNull();
    for (const database of [federation.database, own.akkoord])
      expect(await recorded(database)).toEqual(named(database, [knownToAll]));
  },
);

test('a page of 100 people makes 100 audit entries', async () => {
  const { body } = await federation.ask('reclasseringswerker-rn', unifiedPage, {
    first: 100,
  });
  const ids = body.data.justitiabelen.edges.map(
    ({ node }: { node: { id: string } }) => node.id,
  );
  expect(ids).toHaveLength(100);
  expect(await recorded(federation.database)).toEqual(
    named(federation.database, ids),
  );
});

test.each([
  ['cursors of a page', '{ justitiabelen(first: 3) { edges { cursor } } }', 3],
  [
    'where a page ends',
    '{ gedetineerden(first: 3) { pageInfo { endCursor } } }',
    3,
  ],
  [
    'outcomes of a caseload',
    '{ mijnCaseload(first: 3) { edges { uitkomst { overschreden } } } }',
    3,
  ],
  ['how many there are', '{ gedetineerden { totalCount } }', 0],
  ['norms', '{ normen { code } inrichtingen { naam gemeente { naam } } }', 0],
])('%s', async (_title, query, people) => {
  const { body } = await federation.ask('casemanager-vught', query);
  expect(body.errors).toBeUndefined();
  expect(await recorded(federation.database)).toHaveLength(people);
});

test('a mutation makes an audit entry about its person, also when it selects nothing of that person', async () => {
  const { body } = await federation.ask('casemanager-vught', promise, {
    id: knownToAll,
  });
  expect(body).toEqual({ data: { afspraakVastleggen: { fout: null } } });
  expect(await recorded(federation.database)).toEqual(
    named(federation.database, [knownToAll]),
  );
});

test('a melding makes an audit entry about its person, with the sender', async () => {
  await federation.redeliverMeldingen('dji', knownToAll);
  await federation.partners.dji.courier.run();
  const lines = await recorded(federation.database);
  expect(new Set(lines)).toEqual(
    new Set(named(federation.database, [knownToAll])),
  );
  const access = await federation.database.read((manager) =>
    manager.find(ToegangEntity),
  );
  expect(access).toHaveLength(lines.length);
  expect(new Set(access.map(({ organisatie }) => organisatie))).toEqual(
    new Set(['DJI']),
  );
});

test('a mutation is not executed if the partner cannot write the audit entry', async () => {
  const { akkoord } = own;
  const afspraken = () =>
    akkoord.read((manager) => manager.count(AfspraakEntity));
  const before = await afspraken();
  const rename = (from: string, to: string) =>
    akkoord.write((manager) =>
      manager.query(`ALTER TABLE ${from} RENAME TO ${to}`),
    );
  await rename('verwerking', 'weg');
  const { body } = await federation.ask('casemanager-vught', promise, {
    id: knownToAll,
  });
  await rename('weg', 'verwerking');
  expect(body.data).toEqual({ afspraakVastleggen: null });
  expect(body.errors[0].extensions).toMatchObject({
    code: 'PARTNER_UNAVAILABLE',
    partner: 'akkoord',
  });
  expect(await afspraken()).toBe(before);
});
