import {
  randomBytes,
  randomUUID,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import {
  assertionHeader,
  signCaller,
  type Caller,
  type Key,
} from '../access/caller.js';
import { dataKeys } from '../numbers/data-keys.js';
import type { Database, DatabaseLocation } from '../database/database.js';
import { demoPersonId } from '../demo/person-id.js';
import { personas, type PersonaName } from '../demo/personas.js';
import { createLogger } from '../logger.js';
import type { PartnerDeps, RunningPartner } from '../subgraph/partner.js';
import type { Running } from '../service.js';

/** As a partner's definition has it. */
type Open = (location: DatabaseLocation) => Promise<Database>;

/** Whether tests run on a server, where several processes write at once. */
export const onServer = Boolean(process.env['TEST_DATABASE_URL']);

/** A new key for numbers at rest, as a setting holds it. */
export const newDataKey = (id: string): string =>
  `${id}:${randomBytes(32).toString('base64')}`;

/** `testDataKeys` as a setting. */
export const testDataKeySetting = `test:${Buffer.alloc(32, 'test').toString('base64')}`;

/** The keys of everybody's data in tests; always the same, so that processes of a run read each other's. */
export const testDataKeys = dataKeys('TEST_DATA_KEYS', testDataKeySetting);

/**
 * An empty database for a test: in memory, or a fresh one on the server that TEST_DATABASE_URL names
 * (e.g. `mysql://root@127.0.0.1:3306`). `drop` it after `database.close()`.
 */
export async function testDatabase(
  open: Open,
): Promise<{ database: Database; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server)
    return {
      database: await open({
        databaseUrl: ':memory:',
        dataKeys: testDataKeys,
      }),
      drop: async () => {},
    };
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = await createConnection(server);
  await admin.query(
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
  const drop = async () => {
    await admin.query(`DROP DATABASE ${name}`);
    await admin.end();
  };
  try {
    const databaseUrl = Object.assign(new URL(server), { pathname: name }).href;
    return {
      database: await open({ databaseUrl, dataKeys: testDataKeys }),
      drop,
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** A caller as the gateway would sign him: a persona, or a casemanager of PI Vught with something else. */
export function testCaller(who: PersonaName | Partial<Caller>): Caller {
  const name = typeof who === 'string' ? who : 'casemanager-vught';
  const { role, organisatie, justitiabele, scopes } = personas[name];
  return {
    subject: `test:${name}`,
    client: `test-${name}`,
    role,
    organisation: organisatie,
    justitiabele: justitiabele && demoPersonId(justitiabele),
    scopes,
    purpose: 'urn:test:doel',
    needsWhereabouts: true,
    waarneming: null,
    noodtoegang: null,
    requestId: randomUUID(),
    ...(typeof who === 'string' ? {} : who),
  };
}

/** What came back. `data` is as loose as the query is. */
export interface TestAnswer {
  status: number;
  data: any;
  errors: { message: string; path?: unknown[]; extensions: { code: string } }[];
}

export interface TestPartner {
  url: string;
  database: Database;
  /** What the gateway would sign callers with, and what this partner knows of it. */
  keys: { privateKey: KeyObject; publicKey: KeyObject };
  ask(
    who: PersonaName | Partial<Caller>,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<TestAnswer>;
  stop(): Promise<void>;
}

/** What the gateway sends along with a body. */
export const signedHeaders = (
  caller: Caller,
  partner: string,
  key: Key,
  body: string,
) => ({
  'content-type': 'application/json',
  [assertionHeader]: signCaller(caller, partner, key, body),
});

/** A partner on a free port that serves requests and does nothing else; there is no gateway. */
export const servingAlone = {
  gatewayUrl: 'http://127.0.0.1:9/graphql',
  token: () => Promise.resolve('none'),
  host: '127.0.0.1',
  port: 0,
  background: false,
} satisfies Partial<PartnerDeps>;

/**
 * A partner's real server over HTTP on a free port, on an empty database, with keys of its own. Its courier stands still, so that
 * meldingen stay in the outbox and statements can be counted (`database.statements()`).
 */
export async function startTestPartner({
  name,
  createServer,
  open,
}: {
  name: string;
  createServer(
    deps: PartnerDeps,
  ): Promise<Running & Partial<Pick<RunningPartner, 'courier'>>>;
  open: Open;
}): Promise<TestPartner> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { database, drop } = await testDatabase(open);
  const server = await createServer({
    database,
    callerKey: publicKey,
    ...servingAlone,
    logger: createLogger(name, 'silent'),
  });
  await server.courier?.stop();
  return {
    url: server.url,
    database,
    keys: { privateKey, publicKey },
    ask: async (who, query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(server.url, {
        method: 'POST',
        headers: signedHeaders(testCaller(who), name, privateKey, body),
        body,
      });
      const { data, errors } = (await response.json()) as Partial<TestAnswer>;
      return { status: response.status, data, errors: errors ?? [] };
    },
    stop: async () => {
      await server.stop();
      await drop();
    },
  };
}
