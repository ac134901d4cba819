import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, today } from '../../shared/days.js';
import { demoCallerSecret } from '../../shared/demo/keys.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  signedHeaders,
  testCaller,
} from '../../shared/testing/test-partner.js';
import { script } from '../support/compiled.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const dataDir = mkdtempSync(join(tmpdir(), 'processes-'));
const processes: ServiceProcess[] = [];
const urls: string[] = [];

beforeAll(async () => {
  const base = await freePortBase();
  for (const offset of [0, 1, 2]) {
    const service = startProcess(script('subgraphs/akkoord/main.ts'), {
      DEMO: '1',
      DATA_DIR: dataDir,
      PORT: String(base + offset),
      WORKERS: offset === 2 ? '2' : '1',
    });
    processes.push(service);
    urls.push(`http://127.0.0.1:${base + offset}/graphql`);
  }
  // All three, of which one has two workers, start concurrently on one file: one migrates and seeds, the others wait.
  await Promise.all(
    processes.map(({ waitForOutput: said }) => said('listens on')),
  );
}, 60_000);
afterAll(async () => {
  await Promise.all(processes.map(({ stop }) => stop()));
  rmSync(dataDir, { recursive: true });
});

const ask = async (url: string, query: string, variables: object = {}) => {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, {
    method: 'POST',
    headers: signedHeaders(
      testCaller('casemanager-vught'),
      'akkoord',
      demoCallerSecret(dataDir, 'akkoord'),
      body,
    ),
    body,
  });
  return (await response.json()) as { data: any; errors?: unknown };
};

const afspraken = async (url: string) => {
  const { data } = await ask(
    url,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { afspraken { omschrijving } } } }',
    { r: [{ __typename: 'Justitiabele', id: demoPersonId('knownToAll') }] },
  );
  return data._entities[0].afspraken.map((row: any) => row.omschrijving);
};

test('of 50 mutations and concurrent refused ones, over three processes on one file, none is lost', async () => {
  const before = await afspraken(urls[0]!);
  const requests = Array.from({ length: 75 }, (_, index) => {
    const accepted = index % 3 !== 2;
    return ask(
      urls[index % 3 === 0 ? 0 : (index % 2) + 1]!,
      'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id } fout { code } } }',
      {
        input: {
          justitiabele: demoPersonId('knownToAll'),
          omschrijving: `afspraak ${index}`,
          uiterlijkOp: addDays(today(), accepted ? 30 : -30),
        },
      },
    ).then(({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data.afspraakVastleggen.fout).toEqual(
        accepted ? null : { code: 'REGEL' },
      );
      return accepted ? [`afspraak ${index}`] : [];
    });
  });
  const written = (await Promise.all(requests)).flat();
  expect(written).toHaveLength(50);
  for (const url of urls)
    expect((await afspraken(url)).sort()).toEqual(
      [...before, ...written].sort(),
    );
});

test('of concurrent mutations of the same version one succeeds and the others return CONFLICT', async () => {
  const { data } = await ask(
    urls[0]!,
    'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id versie } } }',
    {
      input: {
        justitiabele: demoPersonId('knownToAll'),
        omschrijving: 'om het hardst',
        uiterlijkOp: addDays(today(), 1),
      },
    },
  );
  const { id, versie } = data.afspraakVastleggen.afspraak;
  const codes = await Promise.all(
    Array.from({ length: 9 }, async (_, index) => {
      const answer = await ask(
        urls[index % 3]!,
        'mutation ($input: AfspraakNakomenInput!) { afspraakNakomen(input: $input) { fout { code } } }',
        { input: { afspraak: id, versie, nagekomenOp: today() } },
      );
      return answer.data.afspraakNakomen.fout?.code ?? 'accepted';
    }),
  );
  expect(codes.sort()).toEqual([...Array(8).fill('CONFLICT'), 'accepted']);
});

test('workers of a partner have one port of health and metrics, and end with exit code 0', async () => {
  const partner = processes[2]!;
  const ops = new URL(urls[2]!);
  ops.port = String(Number(ops.port) + 10);
  const get = (path: string) => fetch(new URL(path, ops));
  while ((await (await get('/health/ready')).text()) !== '{"status":"ok"}')
    await sleep(50);
  const served = async () => {
    const text = await (await get('/metrics')).text();
    const count =
      /^http_server_request_duration_seconds_count\{.*"200".*\} (\d+)$/m;
    return Number(count.exec(text)![1]);
  };
  const before = await served();
  for (let n = 0; n < 4; n++) await afspraken(urls[2]!);
  expect(await served()).toBe(before + 4);
  partner.child.kill('SIGTERM');
  expect(await partner.exited).toBe(0);
});
