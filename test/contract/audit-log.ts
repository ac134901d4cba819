import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  test,
} from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../shared/access/caller.js';
import { today } from '../../shared/days.js';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import type { Contract } from './contract.js';

/** The audit log contract of every partner with its own data. */
export function auditLogContract(contract: Contract): void {
  describe(`audit log of ${contract.name}`, () => {
    const list = contract.everything.match(/^\{\s*(\w+)/)![1]!;
    let partner: TestPartner;
    beforeAll(async () => {
      partner = await startTestPartner(contract);
      await seedDemo(contract.name, contract.seed, partner.database, today());
    });
    afterAll(() => partner.stop());
    const clear = () =>
      partner.database.write((manager) => manager.clear(VerwerkingEntity));
    afterEach(clear);
    const ask = (query: string) => partner.ask(contract.persona, query);
    const lines = () =>
      partner.database.read((manager) => manager.find(VerwerkingEntity));
    const idsOf = async (): Promise<string[]> => {
      const { data } = await ask(`{ ${list} { edges { node { id } } } }`);
      return data[list].edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    };
    /** The data subjects of the entries. */
    const about = async () =>
      (await lines())
        .flatMap(({ dataSubjectId }) => dataSubjectId ?? [])
        .sort();
    const named = (ids: readonly string[]) =>
      ids.map((id) => pseudonyms(partner.database.keys, id)[0]).sort();

    test('every person in a response has one audit entry, all inserted by one statement', async () => {
      const before = partner.database.statements();
      const ids = await idsOf();
      const listed = partner.database.statements() - before;
      expect(ids.length).toBeGreaterThan(1);
      const written = await lines();
      expect(written.map(({ dataSubjectId }) => dataSubjectId).sort()).toEqual(
        named(ids),
      );
      for (const line of written)
        expect(line).toMatchObject({
          name: 'Verstrekking',
          status: 'Ok',
          processingActivityId: 'urn:test:doel',
          dataSubjectIdType: 'urn:reintegratiegraaf:pseudoniem',
          foreignOperationProcessor: 'http://127.0.0.1:9/graphql',
        });
      expect(JSON.stringify(written)).not.toContain(ids[0]);
      const one = partner.database.statements();
      await ask(`{ ${list}(first: 1) { edges { node { id } } } }`);
      expect(partner.database.statements() - one).toBe(listed);
    });

    test('pageInfo alone has an entry for each person on the page, and a count of many one entry with its filter', async () => {
      for (const field of ['hasPreviousPage', 'startCursor', 'endCursor']) {
        await ask(`{ ${list}(first: 2) { pageInfo { ${field} } } }`);
        expect(await lines()).toHaveLength(2);
        await clear();
      }
      const { data } = await ask(`{ ${list}(first: 2) { totalCount } }`);
      expect(data[list].totalCount).toBeGreaterThan(9);
      expect(await lines()).toMatchObject([
        { name: `Telling: ${list}`, dataSubjectId: null, status: 'Ok' },
      ]);
    });

    test('a small count has an entry for each person counted, and any list with break-glass access one for its person', async () => {
      const [id, other] = await idsOf();
      await clear();
      const caller = {
        ...testCaller(contract.persona),
        organisation: 'nowhere',
        noodtoegang: { id: randomUUID(), justitiabele: id! },
      };
      const askFor = (who: Partial<Caller>, query: string) =>
        partner.ask(who, query);
      for (const selection of ['totalCount', 'pageInfo { hasNextPage }']) {
        await askFor(caller, `{ ${list} { ${selection} } }`);
        expect(await about()).toEqual(named([id!]));
        await clear();
      }
      // Also for a list that cannot contain the person: the response would be the same without.
      const opened = {
        ...testCaller(contract.persona),
        noodtoegang: { id: randomUUID(), justitiabele: other! },
      };
      const { data } = await askFor(opened, `{ ${list} { totalCount } }`);
      expect(data[list].totalCount).toBeGreaterThan(9);
      expect(await about()).toEqual(named([other!]));
    });

    test('a count with a cursor but without a page has an entry for each person counted', async () => {
      const { data } = await ask(
        `{ ${list}(first: 1) { pageInfo { endCursor } } }`,
      );
      await clear();
      const after = data[list].pageInfo.endCursor as string;
      const counted = await ask(
        `{ ${list}(after: "${after}") { totalCount } }`,
      );
      expect(await about()).toHaveLength(counted.data[list].totalCount);
    });

    test('no data are returned if the audit entries cannot be written', async () => {
      const rename = (from: string, to: string) =>
        partner.database.write((manager) =>
          manager.query(`ALTER TABLE ${from} RENAME TO ${to}`),
        );
      await rename('verwerking', 'weg');
      const { status, data, errors } = await ask(contract.everything);
      await rename('weg', 'verwerking');
      expect(status).toBe(503);
      expect(data).toBeUndefined();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([
        'RECORD_UNAVAILABLE',
      ]);
    });
  });
}
