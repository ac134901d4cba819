import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import type { PersonaName } from '../../../shared/demo/personas.js';
import { createLogger } from '../../../shared/logger.js';
import { testCaller } from '../../../shared/testing/test-partner.js';
import { noLimits } from '../../testing/no-limits.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../testing/small-federation.js';
import {
  demoLimits,
  limits as realLimits,
  windowSeconds,
  type Limits,
  type Lookups,
} from './rates.js';
import { createRateLimiter, type RateLimiter } from './rate-limiter.js';

const redisUrl = 'redis://127.0.0.1:6379';
/** Whether something listens there. */
const redisAnswers = await new Promise<boolean>((resolve) => {
  const socket = connect(6379, '127.0.0.1');
  socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
  socket.on('connect', () => socket.destroy());
});
const testRedis = redisAnswers ? test : test.skip;
if (!redisAnswers)
  process.stderr.write('No Redis at 127.0.0.1:6379: its tests are skipped.\n');

const logger = createLogger('test', 'silent');
const limitsOf = (limit: Lookups): Limits => ({
  ...noLimits,
  casemanager: limit,
  'coordinator-nazorg': limit,
});
/** The first people of the small federation; `p9` exists nowhere. */
const one = (id: string) => `{ justitiabele(id: "${id}") { id } }`;

describe('N48: a caller who exceeds the quota of people', () => {
  let federation: SmallFederation;
  beforeAll(async () => {
    const limits = limitsOf({ people: 5, numbers: 0 });
    const quota = await createRateLimiter({ limits, redisUrl: null, logger });
    federation = await smallFederation({}, { quota });
  });
  afterAll(() => federation.stop());
  const partnersAsked = () =>
    Object.values(federation.partners).flatMap(({ requests }) => requests)
      .length;

  test('is refused with the reason and retry-after, before any subgraph request', async () => {
    const persona = 'casemanager-vught';
    for (const id of ['p1', 'p2', 'p9'])
      expect((await federation.execute(one(id), {}, persona)).status).toBe(200);
    federation.reset();
    const two = (a: string, b: string) =>
      `{ a: justitiabele(id: "${a}") { id } b: justitiabele(id: "${b}") { id } c: justitiabele(id: "${a}") { id } }`;
    const refused = await federation.execute(two('p1', 'p2'), {}, persona);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(windowSeconds - 300);
    expect(seconds).toBeLessThanOrEqual(windowSeconds);
    expect(refused.body).toEqual({
      errors: [
        {
          message: `At most 5 people may be looked up per hour, and this would be more. Ask for fewer, or try again in ${seconds} seconds.`,
          extensions: { code: 'QUOTA_EXCEEDED' },
        },
      ],
    });
    const about = await federation.execute(two('p8', 'p9'), {}, persona);
    const withoutSeconds = ({ body }: typeof about) =>
      JSON.stringify(body).replace(/\d+ seconds/, '');
    expect(withoutSeconds(about)).toBe(withoutSeconds(refused));
    expect(partnersAsked()).toBe(0);
  });

  test('is not charged for a refused request, and does not affect other callers', async () => {
    const persona = 'casemanager-vught';
    expect((await federation.execute(one('p1'), {}, persona)).status).toBe(200);
    expect((await federation.execute(one('p1'), {}, persona)).status).toBe(200);
    expect((await federation.execute(one('p1'), {}, persona)).status).toBe(429);
    const other = 'coordinator-utrecht';
    expect((await federation.execute(one('p1'), {}, other)).status).toBe(200);
  });

  test('may still query fields that are not about people', async () => {
    const { status, body } = await federation.execute(
      '{ gemeente(code: "0001") { naam } inrichtingen { code } }',
    );
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });

  test('cannot exceed it by concurrent requests', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        federation.execute(one('p1'), {}, 'coordinator-rotterdam'),
      ),
    );
    expect(
      answers.filter(({ status }) => status === 200).length,
    ).toBeLessThanOrEqual(5);
  });

  test('is charged for permitted fields only: a removed field does not count', async () => {
    for (let time = 0; time < 7; time++) {
      const { status } = await federation.execute(one('p1'), {}, 'beheerder');
      expect(status).toBe(200);
    }
  });
});

test('a professional may read a hundred pages of a caseload; numbers are limited in a demonstration too', () => {
  for (const role of [
    'casemanager',
    'reclasseringswerker',
    'coordinator-nazorg',
  ] as const) {
    expect(realLimits[role]).toEqual({ people: 10_000, numbers: 300 });
    expect(demoLimits[role]).toEqual({ people: 1_000_000, numbers: 300 });
  }
  for (const role of ['anoniem', 'integrator', 'beheerder'] as const)
    expect([realLimits[role], demoLimits[role]]).toEqual([null, null]);
});

describe('a response says what is left of the quota', () => {
  let quota: RateLimiter;
  let federation: SmallFederation;
  beforeAll(async () => {
    const limits = limitsOf({ people: 5, numbers: 2 });
    quota = await createRateLimiter({ limits, redisUrl: null, logger });
    federation = await smallFederation({}, { quota });
  });
  afterAll(() => federation.stop());

  /** The two headers, with the seconds apart. */
  const leftAfter = async (query: string, persona?: PersonaName) => {
    const { status, headers } = await federation.execute(query, {}, persona);
    const left = headers.get('ratelimit');
    const seconds = Number(/;t=(\d+)/.exec(left ?? '')?.[1]);
    return {
      status,
      policy: headers.get('ratelimit-policy'),
      left: left && left.replaceAll(`;t=${seconds}`, ''),
      seconds,
    };
  };
  const policy = '"people";q=5;qu="people";w=3600';

  test('of people, and when they may be looked up again', async () => {
    const first = await leftAfter(one('p1'));
    expect(first).toMatchObject({ status: 200, policy, left: '"people";r=4' });
    expect(first.seconds).toBeGreaterThan(windowSeconds - 300);
    expect(first.seconds).toBeLessThanOrEqual(windowSeconds);
  });

  test('the same for a person who does not exist', async () => {
    expect(await leftAfter(one('p9'))).toMatchObject({
      status: 200,
      left: '"people";r=3',
    });
  });

  test('also when it is exceeded, by which nothing is lost', async () => {
    const ids = ['p1', 'p2', 'p3', 'p4'];
    const four = `{ ${ids.map((id) => `${id}: justitiabele(id: "${id}") { id }`).join(' ')} }`;
    for (let time = 0; time < 2; time++)
      expect(await leftAfter(four)).toMatchObject({
        status: 429,
        policy,
        left: '"people";r=3',
      });
  });

  test('to each caller of their own, and not to one who looked no person up or has no quota', async () => {
    const other = 'coordinator-utrecht';
    expect((await leftAfter(one('p1'), other)).left).toBe('"people";r=4');
    for (const [query, persona] of [
      ['{ gemeente(code: "0001") { naam } }', undefined],
      [one('p1'), 'beheerder'],
    ] as const)
      expect(await leftAfter(query, persona)).toMatchObject({
        status: 200,
        policy: null,
        left: null,
      });
  });

  test('of personal numbers too, and never less than none', async () => {
    const caller = testCaller('coordinator-rotterdam');
    const [numbers, people] = await quota.take(caller, {
      numbers: 2,
      people: 2,
    });
    expect(numbers).toMatchObject({ kind: 'numbers', limit: 2, remaining: 0 });
    expect(people).toMatchObject({ kind: 'people', limit: 5, remaining: 3 });
    expect(await quota.add(caller, 40)).toMatchObject({ remaining: 0 });
    expect(await quota.add(testCaller('beheerder'), 1)).toBeNull();
  });
});

describe('N48: what is counted', () => {
  const caller = (who: PersonaName, change: object = {}) => ({
    ...testCaller(who),
    ...change,
  });
  const refused = { extensions: { code: 'QUOTA_EXCEEDED' } };
  const person = { people: 1, numbers: 0 };

  test('is by user and client, with a separate quota of numbers', async () => {
    const quota = await createRateLimiter({
      limits: limitsOf({ people: 4, numbers: 1 }),
      redisUrl: null,
      logger,
    });
    const professional = caller('casemanager-vught');
    const number = { people: 1, numbers: 1 };
    await quota.take(professional, number);
    await expect(quota.take(professional, number)).rejects.toMatchObject(
      refused,
    );
    await quota.take(professional, { people: 3, numbers: 0 });
    await expect(quota.take(professional, person)).rejects.toMatchObject(
      refused,
    );
    await quota.take({ ...professional, client: 'another' }, person);
    await quota.take({ ...professional, subject: 'another' }, person);
    await quota.take(caller('integrator-nakoming'), {
      people: 1_000,
      numbers: 1_000,
    });
    quota.stop();
  });

  testRedis(
    'counts for all gateways together in Redis, under a key that names nobody',
    async () => {
      const keyPrefix = `test-${randomUUID()}`;
      const limits = limitsOf({ people: 3, numbers: 0 });
      const gateway = async () =>
        smallFederation(
          {},
          {
            quota: await createRateLimiter({
              limits,
              redisUrl,
              keyPrefix,
              logger,
            }),
          },
        );
      const gateways = [await gateway(), await gateway()];
      const statuses = [];
      for (const gateway of [...gateways, ...gateways])
        statuses.push((await gateway.execute(one('p1'))).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      await Promise.all(gateways.map((gateway) => gateway.stop()));
      const redis = new Redis(redisUrl);
      const keys = await redis.keys(`${keyPrefix}*`);
      expect(keys).toEqual([
        expect.stringMatching(
          new RegExp(`^${keyPrefix}:casemanager:people:[\\w-]{43}$`),
        ),
      ]);
      expect(await redis.ttl(keys[0]!)).toBeGreaterThan(0);
      await redis.del(keys);
      redis.disconnect();
    },
  );

  testRedis(
    'goes on in the process when Redis goes away, and together when it is back; it is never open',
    async () => {
      const sockets = new Set<Socket>();
      const proxy = createServer((socket) => {
        const onward = connect(6379, '127.0.0.1');
        for (const each of [socket, onward]) {
          sockets.add(each);
          each.on('error', () => each.destroy());
        }
        socket.pipe(onward).pipe(socket);
      });
      const listen = (port: number) =>
        new Promise<void>((resolve) => {
          proxy.listen(port, '127.0.0.1', resolve);
        });
      await listen(0);
      const { port } = proxy.address() as AddressInfo;
      const keyPrefix = `test-${randomUUID()}`;
      const quota = await createRateLimiter({
        limits: limitsOf({ people: 2, numbers: 0 }),
        redisUrl: `redis://127.0.0.1:${port}`,
        keyPrefix,
        logger,
      });
      const professional = caller('casemanager-vught');
      await quota.take(professional, { people: 2, numbers: 0 });
      const closed = new Promise((resolve) => proxy.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      // This process has not counted him yet.
      await quota.take(professional, { people: 2, numbers: 0 });
      await expect(quota.take(professional, person)).rejects.toMatchObject(
        refused,
      );
      await listen(port);
      const other = caller('coordinator-utrecht');
      const redis = new Redis(redisUrl);
      const counted = async () =>
        (await redis.keys(`${keyPrefix}:coordinator*`)).length > 0;
      for (let time = 0; time < 100 && !(await counted()); time++) {
        await quota
          .take({ ...other, subject: `user ${time}` }, person)
          .catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await counted()).toBe(true);
      await redis.del(await redis.keys(`${keyPrefix}*`));
      redis.disconnect();
      quota.stop();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  );

  testRedis(
    'a Redis that hangs delays one request at most, and the log names it once',
    async () => {
      const sockets = new Set<Socket>();
      let hangs = false;
      const proxy = createServer((socket) => {
        sockets.add(socket);
        if (hangs) return;
        const onward = connect(6379, '127.0.0.1');
        sockets.add(onward);
        socket.pipe(onward).pipe(socket);
      });
      await new Promise<void>((resolve) => {
        proxy.listen(0, '127.0.0.1', resolve);
      });
      const lines: unknown[] = [];
      const warnings = pino(
        { level: 'warn' },
        { write: (line: string) => void lines.push(JSON.parse(line)) },
      );
      const keyPrefix = `test-${randomUUID()}`;
      const quota = await createRateLimiter({
        limits: limitsOf({ people: 5, numbers: 0 }),
        redisUrl: `redis://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        keyPrefix,
        logger: warnings,
      });
      const vught = caller('casemanager-vught');
      await quota.take(vught, person);
      // Connections stay open, and nothing comes back.
      hangs = true;
      let commands = 0;
      for (const socket of sockets)
        socket
          .unpipe()
          .on('data', (bytes) => {
            if (String(bytes).includes(keyPrefix)) commands += 1;
          })
          .resume();
      for (let time = 0; time < 5; time++) await quota.take(vught, person);
      expect(commands).toBe(1);
      await expect(quota.take(vught, person)).rejects.toMatchObject(refused);
      expect(lines).toEqual([expect.objectContaining({ reason: 'REDIS' })]);
      quota.stop();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
      const redis = new Redis(redisUrl);
      await redis.del(await redis.keys(`${keyPrefix}*`));
      redis.disconnect();
    },
  );

  test('an unavailable Redis does not delay the start, and leaves no handle open', async () => {
    const quota = await createRateLimiter({
      limits: limitsOf({ people: 1, numbers: 0 }),
      redisUrl: 'redis://127.0.0.1:9',
      logger,
    });
    const professional = caller('casemanager-vught');
    await quota.take(professional, person);
    await expect(quota.take(professional, person)).rejects.toMatchObject(
      refused,
    );
    quota.stop();
  });
});
