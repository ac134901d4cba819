import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { setupServer } from 'msw/node';
import { manifestOf } from '../../../gateway/operations/manifest.js';
import {
  jsonOf,
  writeManifest,
} from '../../../gateway/operations/signed-manifest.js';
import { purposeUri } from '../../../shared/access/doelbinding.js';
import { today } from '../../../shared/days.js';
import {
  demoIssuerKeys,
  demoOperations,
  demoOperationsKeys,
} from '../../../shared/demo/keys.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { personas } from '../../../shared/demo/personas.js';
import { demoToken, signDemoToken } from '../../../shared/demo/token.js';
import { script } from '../../support/compiled.js';
import { demoData } from '../../support/demo-data.js';
import {
  freePortBase,
  root,
  startProcess,
  type ServiceProcess,
} from '../../support/process.js';

const persona = 'coordinator-utrecht';
const id = demoPersonId('knownToAll');
/** Nothing listens there. */
const mockUrl = 'https://graph.example/graphql';

let folder: string;
let kitFolder: string;
let dataDir: string;
let url: string;
let env: Record<string, string>;
let demo: ServiceProcess;
let kit: any;
let mocks: any;
let apollo: any;
let cacheModule: any;
/** A promise of the gemeente, whose version is 1. */
let afspraak: string;

const graph = (...args: string[]) =>
  new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/graph.ts'), ...args],
      { cwd: root, env: { ...process.env, ...env } },
      (error, out, err) =>
        error ? reject(new Error(`${out}${err}`)) : resolve(out),
    );
  });

const token = () =>
  signDemoToken(personas[persona], demoIssuerKeys(dataDir).privateKey, {
    client: 'portaal',
    subject: 'demo:portaal',
    validFor: '1h',
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-kit-'));
  kitFolder = join(folder, 'kit');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const base = await freePortBase();
  url = `http://127.0.0.1:${base}/graphql`;
  dataDir = await demoData();
  env = { PORT_BASE: String(base), DATA_DIR: dataDir };
  demo = startProcess(script('gateway/cli/start.ts'), env);
  await demo.waitForOutput('Everything runs');
  afspraak = await promised();
  const [manifest, answers] = [
    join(folder, 'manifest.json'),
    join(folder, 'answers.json'),
  ];
  writeFileSync(answers, JSON.stringify(wanted()));
  await graph(
    ...['client', 'portaal', '--out', kitFolder, '--manifest', manifest],
    ...['--documents', join(root, 'test/e2e/client-kit')],
    ...['--purpose', purposeUri('nazorg'), '--owner', 'Team portaal'],
    ...['--contact', 'portaal@example.nl', '--until', '2999-12-31'],
    ...['--record', answers],
  );
  const { folder: operations } = demoOperations(dataDir);
  await writeManifest(
    operations,
    manifestOf(jsonOf(readFileSync(manifest))),
    demoOperationsKeys(dataDir).privateKey,
  );
  kit = await import(pathToFileURL(join(kitFolder, 'index.ts')).href);
  mocks = await import(pathToFileURL(join(kitFolder, 'msw.ts')).href);
  apollo = await import(pathToFileURL(join(kitFolder, 'apollo.ts')).href);
  cacheModule = await import(pathToFileURL(join(kitFolder, 'urql.ts')).href);
  await registered();
}, 300_000);

afterAll(async () => {
  await demo?.stop();
  rmSync(dataDir, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** Records a promise of the gemeente. Returns its id. */
async function promised(): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await demoToken(persona, demoIssuerKeys(dataDir).privateKey)}`,
    },
    body: JSON.stringify({
      query:
        'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id } } }',
      variables: {
        input: {
          justitiabele: id,
          omschrijving: 'Samen een woning zoeken',
          uiterlijkOp: '2099-12-31',
        },
      },
    }),
  });
  const { data } = (await response.json()) as any;
  return data.afspraakVastleggen.afspraak.id;
}

function wanted() {
  const dossier = { operation: 'Dossier', persona, variables: { id } };
  return {
    whole: dossier,
    withoutDji: { ...dossier, without: 'dji' },
    quota: { ...dossier, quotaExceeded: true },
    conflict: {
      operation: 'Nakomen',
      persona,
      variables: { input: nakomen() },
    },
  };
}

/** The gateway takes a manifest within a second. */
async function registered(): Promise<void> {
  const send = kit.connect({ url, token });
  while ((await send(kit.CaseloadDocument, { first: 1 })).status !== 200)
    await setTimeout(100);
}

/** With a version that it does not have. */
const nakomen = () => ({ afspraak, versie: 99, nagekomenOp: today() });

test('it compiles under strict, and its types know what is selected and required', () => {
  copyFileSync(
    join(root, 'test/e2e/client-kit/use.ts.template'),
    join(kitFolder, 'use.ts'),
  );
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', kitFolder],
    { encoding: 'utf8' },
  );
  expect([stdout, status]).toEqual(['', 0]);
});

test('its files are few and short', () => {
  expect(readFileSync(join(kitFolder, 'README.md'), 'utf8')).toContain(
    'send(CaseloadDocument, variables)',
  );
  for (const file of ['apollo.ts', 'errors.ts', 'labels.ts', 'msw.ts'])
    expect(
      readFileSync(join(kitFolder, file), 'utf8').split('\n').length,
    ).toBeLessThan(200);
});

/** Puts answers of the kit in the place of the graph, for one test. */
async function withMocks(
  names: string[],
  run: () => Promise<any>,
): Promise<any> {
  const server = setupServer(
    ...mocks.handlers(
      mockUrl,
      names.map((name) => mocks.recorded[name]),
    ),
  );
  server.listen({ onUnhandledRequest: 'bypass' });
  try {
    return await run();
  } finally {
    server.close();
  }
}

describe.each(['the graph', 'its mocks'])('with %s', (which) => {
  /** The same code for both. */
  const sent = (document: unknown, variables: object, ...names: string[]) =>
    which === 'the graph'
      ? kit.connect({ url, token })(document, variables)
      : withMocks(names, () =>
          kit.connect({ url: mockUrl, token: () => 'mock' })(
            document,
            variables,
          ),
        );

  test('an operation is sent by its id, and what is withheld is reported', async () => {
    const { status, data, errors } = await sent(
      kit.DossierDocument,
      { id },
      'whole',
    );
    expect(status).toBe(200);
    expect(data.justitiabele.persoonsgegevens.naam).toContain('Oudewater');
    expect(data.justitiabele.basisvoorwaarden).toHaveLength(6);
    expect(kit.withheldAt(errors)).toEqual([
      { path: ['justitiabele', 'skn'], why: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    ]);
    expect(kit.missingAt(errors)).toEqual([]);
    expect(kit.refusalOf(errors)).toBeUndefined();
  });

  test('a conflict is data, with the record as it is now', async () => {
    const { data } = await sent(
      kit.NakomenDocument,
      { input: nakomen() },
      'conflict',
    );
    expect(data.afspraakNakomen).toMatchObject({
      afspraak: { id: afspraak, versie: 1 },
      fout: { code: 'CONFLICT' },
    });
  });
});

test('a partner that was down is reported at the blocks of which it has the data, and at no other', async () => {
  const { errors, data } = await withMocks(['whole', 'withoutDji'], () =>
    kit.connect({ url: mockUrl, token: () => 'mock' })(kit.DossierDocument, {
      id,
    }),
  );
  expect(data.justitiabele).toMatchObject({
    persoonsgegevens: null,
    detenties: null,
    basisvoorwaarden: expect.any(Array),
  });
  const missing = [{ partner: 'dji', reason: 'CONNECTION' }];
  expect(kit.missingAt(errors)).toEqual(missing);
  expect(kit.missingAt(errors, ['justitiabele', 'detenties', 0])).toEqual(
    missing,
  );
  expect(kit.missingAt(errors, ['justitiabele', 'basisvoorwaarden'])).toEqual(
    [],
  );
});

test('a quota that is used up is a refusal, with when to try again', async () => {
  const { status, errors, retryAfter } = await withMocks(['quota'], () =>
    kit.connect({ url: mockUrl, token: () => 'mock' })(kit.DossierDocument, {
      id,
    }),
  );
  expect(status).toBe(429);
  expect(kit.refusalOf(errors).extensions.code).toBe('QUOTA_EXCEEDED');
  expect(retryAfter).toBeGreaterThan(0);
});

test('an operation without a recorded answer is refused, as one that is not registered', async () => {
  const { status, errors } = await withMocks(['quota'], () =>
    kit.connect({ url: mockUrl, token: () => 'mock' })(
      kit.CaseloadDocument,
      {},
    ),
  );
  expect(status).toBe(403);
  expect(errors[0].extensions.code).toBe('OPERATION_NOT_REGISTERED');
});

test('Apollo Client sends ids, and joins the pages of a list', async () => {
  const { sendIds, typePolicies, possibleTypes } = apollo;
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
    link: ApolloLink.from([
      new ApolloLink(sendIds),
      new HttpLink({
        uri: url,
        headers: { authorization: `Bearer ${await token()}` },
      }),
    ]),
  });
  const query = client.watchQuery<any, any>({
    query: kit.CaseloadDocument,
    variables: { first: 2 },
  });
  const subscription = query.subscribe(() => {});
  const { data: first } = await query.refetch();
  const { endCursor: after } = first.mijnCaseload.pageInfo;
  await query.fetchMore({ variables: { after } });
  const joined = client.readQuery<any, any>({
    query: kit.CaseloadDocument,
    variables: { first: 2 },
  });
  expect(
    new Set(joined.mijnCaseload.edges.map((edge: any) => edge.node.id)).size,
  ).toBe(4);
  subscription.unsubscribe();
});

test('urql sends ids, and graphcache keeps every object by the keys, without a warning, and joins the pages of a list', async () => {
  const warnings: string[] = [];
  const resolvers: Record<string, Record<string, any>> = {};
  for (const [type, field] of cacheModule.connections)
    (resolvers[type] ??= {})[field] = relayPagination();
  const authorization = `Bearer ${await token()}`;
  const client = new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization } },
    exchanges: [
      cacheExchange({
        keys: cacheModule.keys,
        resolvers,
        logger: (severity, message) => {
          // A cache miss is only for debugging.
          if (severity !== 'debug') warnings.push(message);
        },
      }),
      persistedExchange({
        generateHash: cacheModule.generateHash,
        enforcePersistedQueries: true,
        preferGetForPersistedQueries: false,
      }),
      fetchExchange,
    ],
  });
  const page = async (variables: object): Promise<any> => {
    const { data, error } = await client.query<any>(
      kit.CaseloadDocument,
      variables,
    );
    expect(error).toBeUndefined();
    return data.mijnCaseload;
  };
  const { pageInfo } = await page({ first: 2 });
  const joined = await page({ first: 2, after: pageInfo.endCursor });
  expect(new Set(joined.edges.map((edge: any) => edge.node.id)).size).toBe(4);
  const read = await client.query<any>(kit.DossierDocument, { id });
  const { justitiabele } = read.data;
  expect(justitiabele.basisvoorwaarden).toHaveLength(6);
  const other = joined.edges.find((edge: any) => edge.node.id !== id).node;
  await client.query(kit.DossierDocument, { id: other.id });
  const again = client.readQuery<any>(kit.CaseloadDocument, {
    first: 2,
    after: pageInfo.endCursor,
  });
  expect(again?.data.mijnCaseload).toEqual(joined);
  expect(warnings).toEqual([]);
});
