import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { demoPeople } from '../../shared/demo/people.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { reclassering } from './definition.js';
import { ClientEntity } from './entities/client.js';
import { seed } from './seed.js';
import { createStore } from './store.js';
import { syntheticClientnummer } from './synthetic-data/clientnummer.js';

const day = today();
const rn = 'reclasseringswerker-rn';
let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(reclassering);
  await seedDemo('reclassering', seed, partner.database, day);
});
afterAll(() => partner.stop());

interface Node {
  id: string;
  clientnummer: string;
  reclasseringsadviezen: { status: string }[];
  toezichten: { ingangsdatum: string; einddatum: string | null }[];
}

/** The whole list, by pagination. */
async function clienten(filter = ''): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await partner.ask(
      rn,
      `query ($after: String) { clienten(first: 90, after: $after ${filter}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id clientnummer reclasseringsadviezen { status } toezichten { ingangsdatum einddatum } } } } }`,
      { after },
    );
    expect(errors).toEqual([]);
    const { edges, pageInfo, totalCount } = data.clienten;
    nodes.push(...edges.map(({ node }: { node: Node }) => node));
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(nodes).toHaveLength(totalCount);
    return nodes;
  }
}

describe('the list of clients', () => {
  test('has every client of the caller once, ordered by id', async () => {
    const nodes = await clienten();
    const expected = demoPeople(day)
      .filter(({ traject }) => traject.reclasseringsorganisatie === 'RN')
      .map(({ id }) => id);
    expect(nodes.map(({ id }) => id)).toEqual(expected.sort());
    expect(nodes.map(({ clientnummer }) => clientnummer)).toEqual(
      nodes.map(({ id }) => syntheticClientnummer(id)),
    );
  });

  test('has only the demo people with a relation', async () => {
    const ids = (await clienten()).map(({ id }) => id);
    expect(ids).toContain(demoPersonId('knownToAll'));
    expect(ids).not.toContain(demoPersonId('knownToDjiOnly'));
    expect(ids).not.toContain(demoPersonId('knownToRotterdamOnly'));
  });

  test('is filtered by running toezicht, or none', async () => {
    const running = ({ toezichten }: Node) =>
      toezichten.some(
        ({ ingangsdatum, einddatum }) =>
          ingangsdatum <= day && (einddatum === null || einddatum >= day),
      );
    const all = await clienten();
    const withToezicht = await clienten('metLopendToezicht: true');
    expect(withToezicht).toEqual(all.filter(running));
    expect(withToezicht.length).toBeGreaterThan(0);
    expect(await clienten('metLopendToezicht: false')).toEqual(
      all.filter((node) => !running(node)),
    );
  });

  test('is filtered by the status of an advice', async () => {
    const open = await clienten('adviesstatus: AANGEVRAAGD');
    expect(open.length).toBeGreaterThan(0);
    expect(open).toEqual(
      (await clienten()).filter(({ reclasseringsadviezen }) =>
        reclasseringsadviezen.some(({ status }) => status === 'AANGEVRAAGD'),
      ),
    );
  });

  test('is filtered by organisation, within what the caller may see', async () => {
    expect(await clienten('organisatie: "RN"')).toEqual(await clienten());
    expect(await clienten('organisatie: "SVG"')).toEqual([]);
  });

  test('takes as many SQL statements for 100 people as for one, with all nested fields', async () => {
    const cost = async (first: number) => {
      const before = partner.database.statements();
      const { data, errors } = await partner.ask(
        rn,
        `{ clienten(first: ${first}, metLopendToezicht: true) { totalCount edges { node { id clientnummer
          reclasseringsadviezen { justitiabele { id } organisatie { naam } oordeel { risico instrument { naam } } wijzigingen { veld oud bekendSinds } }
          toezichten { organisatie { naam } wijzigingen { veld } bijzondereVoorwaarden contacten { datum } }
          werkstraffen { uren } gedragsinterventies { naam } meldingenVanReclassering { aan } } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.clienten.edges.length).toBeGreaterThan(first === 1 ? 0 : 20);
      return partner.database.statements() - before;
    };
    expect(await cost(100)).toBe(await cost(1));
  });

  test('is the same after a second seed', async () => {
    const before = await clienten();
    await seed(partner.database, day);
    expect(await clienten()).toEqual(before);
  });
});

test('N42: a caller who may not see a client cannot lock his row', async () => {
  const id = demoPersonId('knownToAll');
  const hold = (organisation: string) =>
    createStore(partner.database, {
      ...testCaller(rn),
      organisation,
    }).holdClient(id);
  const held = () =>
    partner.database.read((manager) =>
      manager.findOneByOrFail(ClientEntity, { id }),
    );
  const before = await held();
  expect(await hold('SVG')).toBeNull();
  expect(await held()).toEqual(before);
  expect(await hold('RN')).toMatchObject({ id, versie: before.versie + 1 });
});

describe('organisations and instruments', () => {
  test('are the three, and OXREC is paused', async () => {
    const { data } = await partner.ask(
      rn,
      '{ reclasseringsorganisaties { code naam } instrumenten { code inGebruik gepauzeerdOp } }',
    );
    expect(
      data.reclasseringsorganisaties.map(({ code }: { code: string }) => code),
    ).toEqual(['LJR', 'RN', 'SVG']);
    expect(data.instrumenten).toContainEqual({
      code: 'OXREC',
      inGebruik: false,
      gepauzeerdOp: '2026-02-12',
    });
  });
});
