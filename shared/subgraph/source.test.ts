import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { recordBetrokkenheden } from '../access/betrokkenheid.js';
import type { Logger } from '../logger.js';
import { createPersonNumberStore } from '../numbers/person-numbers.js';
import { testCaller } from '../testing/test-partner.js';
import { postJson, source, SourceFailure } from './source.js';
import { ketenDatabase } from '../testing/keten-database.js';

const people = {
  anna: '999990019',
  bas: '999990020',
  hidden: '999990032',
};
const database = await ketenDatabase();

interface Call {
  url: string;
  body: string;
}
let calls: Call[] = [];
let respond: (response: ServerResponse, incoming: IncomingMessage) => void;
const logged: object[] = [];
const logger = {
  warn: (fields: object) => logged.push(fields),
} as unknown as Logger;

const server = createServer((incoming, response) => {
  void text(incoming).then((body) => {
    calls.push({ url: incoming.url!, body });
    respond(response, incoming);
  });
});
const url = () =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/uitkeringen`;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await createPersonNumberStore<'bsn'>(database).insert(
    Object.entries(people).map(([id, bsn]) => ({ id, numbers: { bsn } })),
  );
  await database.write(async (manager) => {
    for (const id of ['anna', 'bas', 'without-number'])
      await recordBetrokkenheden(manager, id, [
        {
          partij: 'DJI',
          organisatie: 'PI-VUGHT',
          vanaf: '2020-01-01T00:00:00.000Z',
          tot: null,
        },
      ]);
  });
});
afterEach(() => {
  calls = [];
  logged.length = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const json =
  (body: unknown, status = 200, type = 'application/json') =>
  (response: ServerResponse) =>
    void response
      .writeHead(status, { 'content-type': type })
      .end(JSON.stringify(body));

/** Fetches with the store of one request. */
const rowsOf = (
  ids: readonly string[],
  {
    deadline = new AbortController().signal,
    timeoutMs = 60_000,
    find = (numbers: readonly string[], signal: AbortSignal) =>
      postJson(url(), { nummers: numbers }, signal),
    who = testCaller('casemanager-vught'),
  } = {},
) =>
  source({
    number: 'bsn',
    find,
    row: z.object({ bsn: z.string(), soort: z.string() }),
    numberOf: ({ bsn }) => bsn,
    timeoutMs,
  })({ database, caller: who, deadline, logger })(ids);

const failure = async (...args: Parameters<typeof rowsOf>) => {
  const error: unknown = await rowsOf(...args).then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  const { message, extensions } = error as {
    message: string;
    extensions?: object;
  };
  return { message, ...extensions };
};
const unavailable = (reason: string) => ({
  message: 'A system behind this partner gave no usable answer.',
  code: 'SOURCE_UNAVAILABLE',
  reason,
});

test('a source gets the numbers of those whom the caller sees, in one call and not in its URL', async () => {
  respond = json([{ bsn: people.anna, soort: 'WW' }]);
  const rows = await rowsOf([
    'anna',
    'hidden',
    'bas',
    'without-number',
    'unknown',
  ]);
  expect(rows).toEqual([
    { justitiabeleId: 'anna', bsn: people.anna, soort: 'WW' },
  ]);
  expect(calls).toEqual([
    {
      url: '/uitkeringen',
      body: JSON.stringify({ nummers: [people.anna, people.bas] }),
    },
  ]);
});

test('nothing is sent about people whom the caller does not see', async () => {
  expect(await rowsOf(['hidden', 'without-number'])).toEqual([]);
  const who = testCaller({ organisation: 'PI-ZAANSTAD' });
  expect(await rowsOf(['anna'], { who })).toEqual([]);
  expect(calls).toEqual([]);
});

test('a row about somebody who was not requested is dropped', async () => {
  respond = json([
    { bsn: people.hidden, soort: 'WIA' },
    { bsn: people.bas, soort: 'WW' },
  ]);
  expect((await rowsOf(['bas', 'hidden'])).map(({ bsn }) => bsn)).toEqual([
    people.bas,
  ]);
});

test('problem details give the reason in the log: their title without digits, and neither detail nor instance', async () => {
  respond = json(
    {
      type: 'https://uwv.example/problemen/onderhoud',
      title: `Onderhoud van ${people.anna}`,
      status: 503,
      detail: `Anna met ${people.anna}`,
      instance: `/personen/${people.anna}`,
    },
    503,
    'application/problem+json',
  );
  expect(await failure(['anna'])).toEqual(unavailable('HTTP'));
  expect(logged).toEqual([
    {
      code: 'SOURCE_UNAVAILABLE',
      reason: 'HTTP: Onderhoud van …',
      status: 503,
    },
  ]);
});

test.each<[string, string, (response: ServerResponse) => void]>([
  ['a status without problem details', 'HTTP', json({ title: 'x' }, 500)],
  [
    'a redirect, which is not followed',
    'HTTP',
    (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
  ],
  ['what is no JSON', 'MALFORMED', (response) => response.end('<html>')],
  ['no list', 'MALFORMED', json({ rows: [] })],
  ['a row of another form', 'MALFORMED', json([{ bsn: 1 }])],
  [
    'a closed connection',
    'CONNECTION',
    (response) => response.socket!.destroy(),
  ],
  [
    'a response that breaks off',
    'CONNECTION',
    (response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('[', () => response.socket!.destroy());
    },
  ],
])('%s is SOURCE_UNAVAILABLE with %s', async (_title, reason, answer) => {
  respond = answer;
  expect(await failure(['anna'])).toEqual(unavailable(reason));
  expect(calls).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toMatch(/99999|127\.0\.0\.1/);
});

test('a source that does not respond in time is SOURCE_UNAVAILABLE with TIMEOUT, and its connection is closed', async () => {
  const closed = new Promise<void>((resolve) => {
    respond = (response) => response.on('close', resolve);
  });
  expect(await failure(['anna'], { timeoutMs: 100 })).toEqual(
    unavailable('TIMEOUT'),
  );
  await closed;
});

test('a source that takes no notice of its signal does not hold the request', async () => {
  const find = () => new Promise(() => {});
  expect(await failure(['anna'], { find, timeoutMs: 10 })).toEqual(
    unavailable('TIMEOUT'),
  );
});

test('once nobody awaits the response, nothing is sent, and what was sent is aborted with DEADLINE_EXCEEDED', async () => {
  const gone = AbortSignal.abort();
  expect(await failure(['anna'], { deadline: gone })).toMatchObject({
    code: 'DEADLINE_EXCEEDED',
  });
  expect(calls).toEqual([]);
  const controller = new AbortController();
  respond = () => controller.abort();
  expect(
    await failure(['anna'], { deadline: controller.signal }),
  ).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
});

test('another client than HTTP reports with SourceFailure, and a fault of its own stays one', async () => {
  const failing = (error: Error) => ({ find: () => Promise.reject(error) });
  expect(
    await failure(['anna'], failing(new SourceFailure('CONNECTION'))),
  ).toEqual(unavailable('CONNECTION'));
  expect(await failure(['anna'], failing(new TypeError('x')))).toEqual({
    message: 'x',
  });
});
