import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Caller, Role } from '../../../shared/access/caller.js';
import { graphError, retryAfter } from '../../../shared/graphql/errors.js';
import type { Logger } from '../../../shared/logger.js';
import { windowSeconds, type Limits, type Lookups } from './rates.js';

/** Counts the people that a caller looks up. */
export interface RateLimiter {
  /** Error: QUOTA_EXCEEDED when that would be more than he may; then none of them counts. */
  take(caller: Caller, asked: Lookups): Promise<void>;
  /** Counts people of whom an answer told beyond what was asked, also beyond what he may. */
  add(caller: Caller, people: number): Promise<void>;
  stop(): void;
}

export interface RateLimiterOptions {
  limits: Limits;
  /** Where gateways count together; `null`: each process for itself. */
  redisUrl: string | null;
  logger: Logger;
  /** Of the keys in Redis, so that a test counts for itself. */
  keyPrefix?: string;
}

/** While Redis does not answer each process counts for itself: a caller may then get his quota once per process, never more. */
export async function createRateLimiter(
  options: RateLimiterOptions,
): Promise<RateLimiter> {
  const { limits, redisUrl } = options;
  const redis = redisUrl === null ? null : await connected(redisUrl, options);
  const counters = new Map(
    Object.entries(limits).flatMap(([role, limit]) =>
      limit ? [[role as Role, countersOf(role, limit, redis, options)]] : [],
    ),
  );
  return {
    take: async (caller, asked) => {
      const counter = counters.get(caller.role);
      if (!counter) return;
      const key = keyOf(caller);
      // The tighter one first: whoever is out of numbers loses none of his people.
      const taken: [RateLimiterAbstract, number][] = [];
      for (const kind of ['numbers', 'people'] as const) {
        if (asked[kind] === 0) continue;
        const refused = await spend(counter[kind], key, asked[kind]);
        taken.push([counter[kind], asked[kind]]);
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
    const memory = new RateLimiterMemory(options);
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

/** The user and his client, so that nobody in Redis can tell who it is. */
const keyOf = ({ subject, client }: Caller): string =>
  createHash('sha256')
    .update(JSON.stringify([subject, client]))
    .digest('base64url');

/** `null` when it was within the limit; else seconds until the caller may ask again. */
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

/** A question to Redis is short, or it is not asked: a slow Redis must not hold up answers. */
async function connected(
  url: string,
  { logger }: RateLimiterOptions,
): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: 500,
    retryStrategy: (times) => Math.min(times * 250, 5_000),
  });
  let isAway = false;
  redis.on('error', () => {
    if (!isAway)
      logger.warn({ reason: 'REDIS' }, 'quota is counted per process for now');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) logger.info('quota is counted together again');
    isAway = false;
  });
  // It goes on trying by itself.
  await redis.connect().catch(() => {});
  return redis;
}
