import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  test,
} from '@jest/globals';
import { today } from '../../shared/days.js';
import { VerwerkingEntity } from '../../shared/logboek.js';
import { pseudonyms } from '../../shared/pseudonym.js';
import { startTestPartner, type TestPartner } from '../../shared/testing.js';
import type { Contract } from './partner-contract.js';

/** What every partner with data of its own promises about its record of whom it showed. */
export function recordContract(contract: Contract): void {
  describe(`${contract.name} records whom it shows`, () => {
    const list = contract.everything.match(/^\{\s*(\w+)/)![1]!;
    let partner: TestPartner;
    beforeAll(async () => {
      const { name, createServer, open } = contract;
      partner = await startTestPartner(name, createServer, open);
      await contract.seed(partner.database, today());
    });
    afterAll(() => partner.stop());
    afterEach(() =>
      partner.database.write((manager) => manager.clear(VerwerkingEntity)),
    );
    const ask = (query: string) => partner.ask(contract.persona, query);
    const lines = () =>
      partner.database.read((manager) => manager.find(VerwerkingEntity));
    const idsOf = async (): Promise<string[]> => {
      const { data } = await ask(`{ ${list} { edges { node { id } } } }`);
      return data[list].edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    };
    const named = (ids: readonly string[]) =>
      ids.map((id) => pseudonyms(partner.database.keys, id)[0]).sort();

    test('everybody in an answer has one line, all written in one statement', async () => {
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

    test('who stands behind the end of a page has one too, who is only counted has none', async () => {
      await ask(`{ ${list}(first: 2) { pageInfo { endCursor } } }`);
      expect(await lines()).toHaveLength(2);
      await ask(`{ ${list}(first: 2) { totalCount } }`);
      expect(await lines()).toHaveLength(2);
    });

    test('what cannot be recorded is not shown', async () => {
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
