import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { limits } from '../../../gateway/limits/rate-limit/rates.js';
import { ketenPartners, partnerOffset } from '../../../shared/config.js';
import { today } from '../../../shared/days.js';
import { demoIssuerKeys } from '../../../shared/demo/keys.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { personas, type PersonaName } from '../../../shared/demo/personas.js';
import { demoToken } from '../../../shared/demo/token.js';
import { syntheticClientnummer } from '../../../subgraphs/reclassering/synthetic-data/clientnummer.js';
import { script } from '../../support/compiled.js';
import { demoData } from '../../support/demo-data.js';
import { numbersIn } from '../../support/numbers-in-text.js';
import { startCollector, type Collector } from '../../support/collector.js';
import { startFaultProxy, type FaultProxy } from '../../support/fault-proxy.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../../support/process.js';
import {
  operationsAbout,
  operationsWith,
  registration,
  type Operation,
  type PersonNumbers,
} from './operations.js';

const enough = 300_000;
const people = demoPeople(today()).map((person) => ({
  ...person,
  clientnummer: syntheticClientnummer(person.id),
}));
const named = (key: string) => people.find((person) => person.key === key)!;
const known = named('knownToAll');
/** In Rotterdam; PI Vught, RN and Utrecht have no relation with this person. */
const elsewhere = named('knownToRotterdamOnly');
/** New people; the second is registered while all partners but DJI are down. */
const arrivals = [
  { skn: '98000041', bsn: '999989984' },
  { skn: '98000042', bsn: '999989996' },
];
const numbersOf = (one: Partial<Record<keyof PersonNumbers, string | null>>) =>
  [one.skn, one.bsn, one.registratienummer, one.clientnummer].filter(
    (each) => each != null,
  );
const everybody = [...people, ...arrivals].flatMap(numbersOf);
const askedFor = [known, elsewhere].flatMap(numbersOf);
const toPersonNumbers = ({ bsn, ...person }: typeof known): PersonNumbers => ({
  ...person,
  bsn: bsn!,
});

/** The numbers in the requests that each persona is authorized to read; other personas may read none. */
const maySee: Partial<Record<PersonaName, string[]>> = {
  'casemanager-vught': numbersOf({ ...known, clientnummer: null }),
  'reclasseringswerker-rn': [known.skn, known.clientnummer],
  'coordinator-utrecht': [known.bsn!],
  'coordinator-rotterdam': [elsewhere.bsn!],
};

const everyCaller: (PersonaName | null)[] = [
  null,
  ...(Object.keys(personas) as PersonaName[]).filter(
    (name) => !name.startsWith('systeem-'),
  ),
];

let dataDir: string;
const services = ['gateway', ...Object.keys(partnerOffset)];
const running = new Map<string, ServiceProcess>();
const proxies = new Map<string, FaultProxy>();
/** A subgraph whose database errors quote the query. */
let babbler: Server;
let collector: Collector;
let base: number;
let metrics: string;

interface Given extends Operation {
  persona: PersonaName | null;
  status: number;
  /** Headers and body. */
  text: string;
  errors: string | undefined;
}
const given: Given[] = [];

beforeAll(async () => {
  base = await freePortBase();
  dataDir = await demoData();
  collector = await startCollector();
  babbler = await startBabbler();
  for (const [name, offset] of Object.entries(partnerOffset))
    proxies.set(
      name,
      await startFaultProxy(`http://127.0.0.1:${base + offset}`),
    );
  for (const name of services) running.set(name, startService(name));
  await Promise.all(
    services.map((name) =>
      running.get(name)!.waitForOutput(`${name} listens on`),
    ),
  );

  await askEverything(everyCaller);
  await ask('casemanager-vught', [registration(arrivals[0]!)]);
  for (const [name, proxy] of proxies) if (name !== 'dji') proxy.mode = 'reset';
  await ask('casemanager-vught', [registration(arrivals[1]!)]);
  for (const proxy of proxies.values()) proxy.mode = 'forward';

  const dji = proxies.get('dji')!;
  for (const mode of ['reset', 'error'] as const) {
    dji.mode = mode;
    await askEverything(['casemanager-vught']);
  }
  dji.mode = 'forward';
  dji.target = `http://127.0.0.1:${(babbler.address() as AddressInfo).port}`;
  await askEverything(['casemanager-vught']);
  dji.target = `http://127.0.0.1:${base + partnerOffset.dji}`;
  await askPartnersThemselves();
  await askTooMuch();

  metrics = await (await fetch(`http://127.0.0.1:${base + 9}/metrics`)).text();
  for (const name of ['gateway', ...ketenPartners])
    while (!collector.received.some((each) => each.includes(`"${name}"`)))
      await new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all([...running.values()].map((one) => one.stop()));
}, enough);
afterAll(async () => {
  await Promise.all([...running.values()].map((one) => one.stop()));
  for (const proxy of proxies.values()) await proxy.stop();
  babbler.close();
  collector.stop();
  rmSync(dataDir, { recursive: true });
}, enough);

const startService = (name: string): ServiceProcess =>
  startProcess(
    [
      ...script(
        name === 'gateway' ? 'gateway/main.ts' : `subgraphs/${name}/main.ts`,
      ),
    ],
    {
      DEMO: '1',
      PORT_BASE: String(base),
      DATA_DIR: dataDir,
      OTLP_ENDPOINT: collector.url,
      ...(name === 'gateway' &&
        Object.fromEntries(
          Array.from(proxies, ([partner, { url }]) => [
            `${partner.toUpperCase()}_URL`,
            url,
          ]),
        )),
    },
  );

async function startBabbler(): Promise<Server> {
  const { skn, bsn } = known;
  const said = {
    message: `Duplicate entry '${bsn}' for key 'bsn' (skn ${skn})`,
    path: ['justitiabele', bsn, skn],
  };
  const server = createServer((_request, response) => {
    response.setHeader('x-nummer', bsn!);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        data: null,
        errors: ['BAD_USER_INPUT', 'FORBIDDEN', bsn].map((code) => ({
          ...said,
          extensions: { code, bsn, stacktrace: [said.message] },
        })),
        extensions: { bsn },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function ask(
  persona: PersonaName | null,
  questions: readonly Operation[],
) {
  const { privateKey } = demoIssuerKeys(dataDir);
  const token = persona && (await demoToken(persona, privateKey));
  for (const question of questions) {
    const response = await fetch(
      `http://127.0.0.1:${base}/graphql${question.address ?? ''}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...question.headers,
        },
        body: question.body,
      },
    );
    const body = await response.text();
    const { errors } = JSON.parse(body) as { errors?: unknown };
    given.push({
      ...question,
      persona,
      status: response.status,
      text: JSON.stringify([...response.headers]) + body,
      errors: JSON.stringify(errors),
    });
  }
}

/** Sends every operation as each caller. */
async function askEverything(callers: typeof everyCaller): Promise<void> {
  const questions = [known, elsewhere].flatMap((person) => [
    ...operationsAbout(person.id),
    ...operationsWith(toPersonNumbers(person)),
  ]);
  for (const persona of callers) await ask(persona, questions);
  const wrongToken = { authorization: `Bearer ${known.bsn}.${known.skn}.x` };
  await ask(null, [{ title: 'as a token', body: '{}', headers: wrongToken }]);
}

/** Requests that bypass the gateway: the numbers in them could end up in the partners' logs. */
async function askPartnersThemselves(): Promise<void> {
  for (const offset of Object.values(partnerOffset))
    for (const path of ['/graphql', '/v1/processing-activities'])
      for (const { body, headers } of operationsWith(toPersonNumbers(known)))
        await (
          await fetch(`http://127.0.0.1:${base + offset}${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body,
          })
        ).text();
}

/** Exceeds the quota of look-ups by number. */
async function askTooMuch(): Promise<void> {
  const { numbers } = limits.casemanager!;
  const { bsn } = known;
  const query = `{ ${[1, 2, 3, 4, 5].map((n) => `a${n}: zoekJustitiabele(bsn: "${bsn}") { id }`).join(' ')} }`;
  const question = { title: 'too often', body: JSON.stringify({ query }) };
  await ask(
    'casemanager-vught',
    Array.from({ length: numbers / 5 + 1 }, () => question),
  );
}

/** Timestamps and span ids are long numbers, in which a short number may occur by chance. */
const withoutChance = (text: string) =>
  text
    .replace(
      /("time":|"\w+TimeUnixNano":"|"(?:trace|span|parentSpan)Id":")[\da-f]+/g,
      '$1',
    )
    // Process metrics in seconds and bytes.
    .replace(/^((?:nodejs|process|http_client)_.* ).+$/gm, '$1');
const found = (text: string, numbers = everybody) =>
  numbersIn(withoutChance(text), numbers).map(({ number }) => number);

describe('N73: numbers of people', () => {
  test('are in requests, reach a partner, and are returned to authorized callers', () => {
    const asked = [...proxies.values()].flatMap((proxy) => proxy.bodies);
    for (const number of numbersOf(known))
      expect(asked.some((body) => body.includes(number))).toBe(true);
    for (const [persona, numbers] of Object.entries(maySee))
      for (const number of numbers)
        expect(
          given.some(
            (one) => one.persona === persona && one.text.includes(number),
          ),
        ).toBe(true);
    const statuses = new Set(given.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 400, 401, 403, 413, 429]);
  });

  test('are in no response to other callers, and in no error', () => {
    const leaks = given
      .filter(({ asName }) => !asName)
      .flatMap(({ persona, title, text, errors = '' }) => {
        const allowed = persona ? (maySee[persona] ?? []) : [];
        return [
          ...found(text, askedFor).filter((one) => !allowed.includes(one)),
          ...found(errors, askedFor),
        ].map((number) => ({ persona, title, number }));
      });
    expect(leaks).toEqual([]);
  });

  test.each(services)('are not in the output of %s', (name) => {
    const log = running.get(name)!.output();
    expect(log).toContain('listens on');
    expect(found(log)).toEqual([]);
  });

  test('are in no exported span, and neither are persons or users', () => {
    const spans = collector.received.join('\n');
    expect(spans.match(/"spanId"/g)!.length).toBeGreaterThan(100);
    expect(found(spans)).toEqual([]);
    // Neither the data subject nor the caller.
    for (const nobody of [known.id, elsewhere.id, 'demo:', 'casemanager'])
      expect(spans).not.toContain(nobody);
  });

  test('are in no metric', () => {
    expect(metrics).toContain('gateway_requests_total{outcome="error"}');
    // Names and labels: the digits of a duration may be a short number by chance.
    expect(found(metrics.replace(/ \S+$/gm, ''))).toEqual([]);
  });

  test(
    'are in no remaining file',
    () => {
      // Only the numbers in requests: a short number may occur by chance in thousands of ids. at-rest.test.ts searches for all numbers.
      const planted = [...askedFor, ...arrivals.flatMap(numbersOf)];
      const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' });
      const databases = files.filter((name) => name.endsWith('.db'));
      expect(databases.length).toBe(5);
      for (const name of files.filter((each) => /\.\w+/.test(each)))
        expect([
          name,
          numbersIn(readFileSync(join(dataDir, name), 'latin1'), planted),
        ]).toEqual([name, []]);
    },
    enough,
  );
});
