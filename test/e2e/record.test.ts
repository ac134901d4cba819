import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Database } from '../../shared/database.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { ToegangEntity, VerwerkingEntity } from '../../shared/logboek.js';
import { pseudonyms } from '../../shared/pseudonym.js';
import { startFederation, type Federation } from '../support/federation.js';
import { unifiedPage, unifiedView } from '../support/unified-view.js';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
beforeEach(() =>
  federation.database.write(async (manager) => {
    await manager.clear(VerwerkingEntity);
    await manager.clear(ToegangEntity);
  }),
);

/** Of whom there are lines, as the owner of that record names them. */
async function recorded(database: Database): Promise<string[]> {
  const lines = await database.read((manager) =>
    manager.find(VerwerkingEntity),
  );
  return lines.flatMap(({ dataSubjectId }) => dataSubjectId ?? []).sort();
}
const named = ({ keys }: Database, ids: readonly string[]) =>
  ids.map((id) => pseudonyms(keys, id)[0]).sort();
const names = Object.keys(personas) as PersonaName[];
const knownToAll = demoPersonId('knownToAll');

test.each(names)(
  'the view of a person leaves one line in the record when %s sees him, and none when not',
  async (persona) => {
    const { body } = await federation.ask(persona, unifiedView, {
      id: knownToAll,
    });
    const isSeen = body.data.justitiabele !== null;
    expect(await recorded(federation.database)).toEqual(
      isSeen ? named(federation.database, [knownToAll]) : [],
    );
  },
);

test('a page of 100 people leaves 100 lines', async () => {
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

test('an act leaves a line about him on whom is acted, also when nothing of him is asked back', async () => {
  const { body } = await federation.ask(
    'casemanager-vught',
    `mutation ($id: ID!) { afspraakVastleggen(input: { justitiabele: $id, omschrijving: "Belt de gemeente", uiterlijkOp: "2030-01-01" }) { fout { code } } }`,
    { id: knownToAll },
  );
  expect(body).toEqual({ data: { afspraakVastleggen: { fout: null } } });
  expect(await recorded(federation.database)).toEqual(
    named(federation.database, [knownToAll]),
  );
});

test('a melding leaves a line about him whom it is about, with who sent it', async () => {
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
