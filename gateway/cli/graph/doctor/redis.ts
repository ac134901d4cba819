import { Redis } from 'ioredis';
import type { GatewayConfig } from '../../../config.js';
import { fail, ok, type Finding } from './finding.js';

const patienceMs = 2_000;

/** What gateways count quotas in together, if REDIS_URL is set: reachable, and the password is right. Changes nothing. */
export async function checkRedis({
  redisUrl,
}: Pick<GatewayConfig, 'redisUrl'>): Promise<Finding[]> {
  if (redisUrl === null) return [];
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: patienceMs,
    commandTimeout: patienceMs,
    retryStrategy: () => null,
  });
  // The reason comes from here: what `connect` rejects with is only that the connection is closed.
  let reason: unknown;
  redis.on('error', (error: unknown) => (reason = error));
  try {
    await redis.connect();
    await redis.ping();
    return [ok('redis', 'reachable: gateways count quotas together')];
  } catch (error) {
    return [
      fail(
        'redis',
        `cannot be used (${codeOf(reason ?? error)}): each process counts quotas by itself`,
        'Check REDIS_URL, its password, and that the server runs.',
      ),
    ];
  } finally {
    redis.disconnect();
  }
}

/** A code of the connection, or the first word of an error of the server, such as NOAUTH. Messages may hold the host. */
function codeOf(error: unknown): string {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  if (typeof code === 'string') return code;
  if (/timed out|ETIMEDOUT/i.test(message)) return 'TIMEOUT';
  return /^[A-Z]{4,}\b/.exec(message)?.[0] ?? 'CONNECTION';
}
