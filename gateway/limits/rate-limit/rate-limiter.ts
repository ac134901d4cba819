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
import { connectRedis } from './redis.js';
import { windowSeconds, type Limits, type Lookups } from './rates.js';

/** Quotas of people that callers look up. */
export interface RateLimiter {
  /** Error: QUOTA_EXCEEDED when they would exceed the quota; then nothing is charged. */
  take(caller: Caller, lookups: Lookups): Promise<void>;
  /** Charges people that a response disclosed beyond the requested ones, even beyond the quota. */
  add(caller: Caller, people: number): Promise<void>;
  stop(): void;
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
    take: async (caller, lookups) => {
      const counter = counters.get(caller.role);
      if (!counter) return;
      const key = keyOf(caller);
      // The tighter quota first: without numbers left, no people are charged.
      const taken: [RateLimiterAbstract, number][] = [];
      for (const kind of ['numbers', 'people'] as const) {
        if (lookups[kind] === 0) continue;
        const refused = await spend(counter[kind], key, lookups[kind]);
        taken.push([counter[kind], lookups[kind]]);
        if (!refused) continue;
        await Promise.all(
          taken.map(([limiter, points]) => limiter.reward(key, points)),
        );
        throw exceeded(kind, counter[kind].points, refused);
      }
    },
    add: async (caller, people) => {
      await counters.get(caller.role)?.people.penalty(keyOf(caller), people);
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

/** `null` within the limit; otherwise the seconds until the caller may retry. */
async function spend(
  limiter: RateLimiterAbstract,
  key: string,
  points: number,
): Promise<number | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
  }
}

const inWords = {
  people: 'people may be looked up',
  numbers: 'personal numbers may be looked up',
};

function exceeded(kind: keyof Lookups, limit: number, seconds: number) {
  return graphError(
    'QUOTA_EXCEEDED',
    `At most ${limit} ${inWords[kind]} per hour, and this would be more. Ask for fewer, or try again in ${seconds} seconds.`,
    retryAfter(seconds),
  );
}
