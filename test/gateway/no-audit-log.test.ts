import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import { openDatabase, type Database } from '../../shared/database/database.js';
import {
  auditModel,
  VerwerkingEntity,
} from '../../shared/audit/audit-tables.js';
import { testDataKeys } from '../../shared/testing/test-partner.js';
import {
  smallFederation,
  type GatewayResponse,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

const folder = mkdtempSync(join(tmpdir(), 'no-record-'));
let federation: SmallFederation;
let afterwards: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of afterwards) await end();
  afterwards = [];
  await federation.stop();
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
/** An audit log in a file, and the gateway that writes it. */
async function withRecord(
  changed: (record: Database) => Partial<Database> = () => ({}),
): Promise<{ record: Database; location: string }> {
  const location = join(folder, `${(files += 1)}.db`);
  const record = await openDatabase(
    { databaseUrl: location, dataKeys: testDataKeys },
    auditModel,
  );
  const database = { ...record, ...changed(record) };
  federation = await smallFederation({}, { database });
  return { record, location };
}
const setting = (record: Database, pragma: string) =>
  record.read((manager) => manager.query(`PRAGMA ${pragma}`));
const anybody = '{ justitiabele(id: "p1") { id naam } }';
const mutation = 'mutation { overplaatsen(id: "d1") { titel } }';

function expectNothing({ status, headers, body }: GatewayResponse): void {
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('5');
  expect(body).toEqual({
    errors: [
      {
        message:
          'Nothing is shown or done now, because it cannot be recorded. Try again later.',
        extensions: { code: 'RECORD_UNAVAILABLE' },
      },
    ],
  });
}

describe('while the audit log cannot be written, no person is shown, no mutation is executed, and other responses are returned', () => {
  test.each<[string, (record: Database, location: string) => Promise<unknown>]>(
    [
      [
        'full',
        async (record) => {
          const [{ page_count: pages }] = await setting(record, 'page_count');
          await setting(record, `max_page_count = ${pages}`);
          // What is left of its pages is filled by the first entries, of which those of a mutation are shorter.
          for (let request = 0; request < 60; request++) {
            await federation.execute(anybody);
            await federation.execute(mutation);
          }
        },
      ],
      [
        'locked by another',
        async (record, databaseUrl) => {
          await setting(record, 'busy_timeout = 0');
          const other = await openDatabase(
            { databaseUrl, dataKeys: testDataKeys },
            auditModel,
          );
          await other.read((manager) => manager.query('BEGIN IMMEDIATE'));
          afterwards.push(async () => {
            await other.read((manager) => manager.query('ROLLBACK'));
            await other.close();
          });
        },
      ],
      [
        'without its table',
        (record) =>
          record.write((manager) => manager.query('DROP TABLE verwerking')),
      ],
      ['gone', (record) => record.close()],
    ],
  )('%s', async (_title, spoil) => {
    const { record, location } = await withRecord(() => ({
      close: async () => {},
    }));
    expect(
      (await federation.execute(anybody)).body.data.justitiabele.naam,
    ).toBe('naam van p1');
    await spoil(record, location);
    federation.reset();
    expectNothing(await federation.execute(anybody));
    expect(federation.partners.dji.requests).toHaveLength(1);
    expectNothing(await federation.execute(mutation));
    expect(federation.partners.dji.requests).toHaveLength(1);
    const { status, body } = await federation.execute(
      '{ inrichtingen { naam } }',
    );
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  test('slower than anybody should wait', async () => {
    const never = () => new Promise<never>(() => {});
    await withRecord(() => ({ append: never }));
    const [shown, done] = await Promise.all(
      [anybody, mutation].map((query) => federation.execute(query)),
    );
    expectNothing(shown!);
    expectNothing(done!);
    expect(federation.partners.dji.requests).toHaveLength(1);
  });

  test('other errors are not reported', async () => {
    const { record } = await withRecord(() => ({ close: async () => {} }));
    await record.close();
    federation.partners.dji.handler = (response) => response.destroy();
    expectNothing(await federation.execute(anybody));
  });

  test('a value that does not fit in it, without holding up others', async () => {
    await withRecord();
    const token = await demoToken('casemanager-vught', federation.issuerKey, {
      organisatie: 'x'.repeat(21),
    });
    const [own, other] = await Promise.all([
      federation.post(JSON.stringify({ query: anybody }), {
        authorization: `Bearer ${token}`,
      }),
      federation.execute(anybody),
    ]);
    expectNothing(own);
    expect(other.status).toBe(200);
  });
});

test('a response is sent when its audit entries are durable, not before; waiting entries are written together', async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let writes = 0;
  const { record } = await withRecord((real) => ({
    append: async (statements) => {
      writes += 1;
      await gate;
      return real.append(statements);
    },
  }));
  const before = record.statements();
  let answered = 0;
  // Every operation is different: equal in-flight requests would be deduplicated.
  const pending = Array.from({ length: 30 }, (_, index) =>
    federation
      .execute(anybody.replace('naam', `naam n${index}: naam`))
      .then(({ body }) => {
        answered += 1;
        return body;
      }),
  );
  while (federation.partners.dji.requests.length < pending.length)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([answered, writes]).toEqual([0, 1]);
  open();
  for (const { data } of await Promise.all(pending))
    expect(data.justitiabele.naam).toBe('naam van p1');
  const lines = await record.read((manager) => manager.count(VerwerkingEntity));
  expect(lines).toBe(2 * pending.length);
  // Two statements per write: lines and access. The first holds one request, the next all others; a late one makes a third.
  expect(record.statements() - before - 1).toBeLessThanOrEqual(6);
});
