import cluster from 'node:cluster';
import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import {
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Caller, Role } from '../../../shared/access/caller.js';
import { graphError, retryAfter } from '../../../shared/graphql/errors.js';
import type { Logger } from '../../../shared/logger.js';
import { quotaHeaders, type Quota } from './quota.js';
import { connectRedis } from './redis.js';
import { windowSeconds, type Limits, type Lookups } from './rates.js';

/** Quotas of people that callers look up. */
export interface RateLimiter {
  /** What is left of the quotas that it charges. Error: QUOTA_EXCEEDED when they would exceed one; then nothing is charged. */
  take(caller: Caller, lookups: Lookups): Promise<Quota[]>;
  /** Charges people that a response disclosed beyond the requested ones, even beyond the quota; `null` for a caller without one. */
  add(caller: Caller, people: number): Promise<Quota | null>;
  stop(): void;
  readonly limits: Limits;
}

export interface RateLimiterOptions {
  limits: Limits;
  /** Redis that gateways share; `null`: each process, or cluster, counts for itself. */
  redisUrl: string | null;
  logger: Logger;
  /** Of the keys in Redis, so that tests are isolated. */
  keyPrefix?: string;
}

/** While Redis is unavailable each process, or cluster, counts for itself: a caller may then use the quota once for each. */
export async function createRateLimiter(
  options: RateLimiterOptions,
): Promise<RateLimiter> {
  const { limits, redisUrl } = options;
  const redis =
    redisUrl === null ? null : await connectRedis(redisUrl, options.logger);
  const counters = new Map(
    Object.entries(limits).flatMap(([role, limit]) =>
      limit ? [[role as Role, countersOf(role, limit, redis, options)]] : [],
    ),
  );
  return {
    limits,
    take: async (caller, lookups) => {
      const counter = counters.get(caller.role);
      if (!counter) return [];
      const key = keyOf(caller);
      // The tighter quota first: without numbers left, no people are charged.
      const quotas: Quota[] = [];
      for (const kind of ['numbers', 'people'] as const) {
        if (lookups[kind] === 0) continue;
        const spent = await spend(counter[kind], key, lookups[kind]);
        quotas.push(quotaOf(kind, counter[kind], spent.result));
        if (!spent.isRefused) continue;
        const left = await Promise.all(
          quotas.map(async ({ kind }) =>
            quotaOf(
              kind,
              counter[kind],
              await counter[kind].reward(key, lookups[kind]),
            ),
          ),
        );
        throw exceeded(kind, left, secondsUntil(spent.result));
      }
      return quotas;
    },
    add: async (caller, people) => {
      const counter = counters.get(caller.role)?.people;
      return counter
        ? quotaOf(
            'people',
            counter,
            await counter.penalty(keyOf(caller), people),
          )
        : null;
    },
    stop: () => redis?.disconnect(),
  };
}

function countersOf(
  role: string,
  limit: Lookups,
  redis: Redis | null,
  { keyPrefix = 'quota' }: RateLimiterOptions,
): Record<keyof Lookups, RateLimiterAbstract> {
  const limiter = (kind: keyof Lookups) => {
    const options = {
      points: limit[kind],
      duration: windowSeconds,
      keyPrefix: `${keyPrefix}:${role}:${kind}`,
    };
    // Workers of a cluster count together, in the primary.
    const memory = cluster.isWorker
      ? new RateLimiterCluster(options)
      : new RateLimiterMemory(options);
    if (!redis) return memory;
    return new RateLimiterRedis({
      ...options,
      storeClient: redis,
      insuranceLimiter: memory,
      rejectIfRedisNotReady: true,
    });
  };
  return { people: limiter('people'), numbers: limiter('numbers') };
}

/** A hash of user and client: keys in Redis identify nobody. */
const keyOf = ({ subject, client }: Caller): string =>
  createHash('sha256')
    .update(JSON.stringify([subject, client]))
    .digest('base64url');

async function spend(
  limiter: RateLimiterAbstract,
  key: string,
  points: number,
): Promise<{ result: RateLimiterRes; isRefused: boolean }> {
  try {
    return { result: await limiter.consume(key, points), isRefused: false };
  } catch (result) {
    if (!(result instanceof RateLimiterRes)) throw result;
    return { result, isRefused: true };
  }
}

const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1_000));

/** What is given back after the window of its request ended does not count for the next one. */
const quotaOf = (
  kind: keyof Lookups,
  { points: limit }: RateLimiterAbstract,
  result: RateLimiterRes,
): Quota => ({
  kind,
  limit,
  remaining: Math.min(limit, Math.max(0, limit - result.consumedPoints)),
  seconds: secondsUntil(result),
});

const inWords = {
  people: 'people may be looked up',
  numbers: 'personal numbers may be looked up',
};

function exceeded(kind: keyof Lookups, left: Quota[], seconds: number) {
  const { limit } = left.find((each) => each.kind === kind)!;
  const { http } = retryAfter(seconds);
  return graphError(
    'QUOTA_EXCEEDED',
    `At most ${limit} ${inWords[kind]} per hour, and this would be more. Ask for fewer, or try again in ${seconds} seconds.`,
    { http: { headers: new Map([...http.headers, ...quotaHeaders(left)]) } },
  );
}
