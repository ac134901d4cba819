import { Redis, type Command } from 'ioredis';
import type { Logger } from '../../../shared/logger.js';

/** A healthy Redis answers within a few milliseconds: a request waits this long for it, once. */
const commandTimeoutMs = 50;

/**
 * A server that hangs keeps its connections open, so each command would wait for its time-out. After the first one the connection is
 * replaced; until the new one has answered (ioredis' ready check) no command is sent, and the limiter counts in this process.
 */
class RedisThatMayHang extends Redis {
  override sendCommand(
    command: Command,
    ...rest: Parameters<Redis['sendCommand']> extends [Command, ...infer Rest]
      ? Rest
      : never
  ): unknown {
    const reply = super.sendCommand(command, ...rest);
    command.promise.catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== 'Command timed out')
        return;
      this.emit('error', error);
      this.disconnect(true);
    });
    return reply;
  }
}

/** Reconnects by itself, also after a failed first attempt. Logs once when the connection is lost and once when it is back. */
export async function connectRedis(
  url: string,
  logger: Logger,
): Promise<Redis> {
  const redis = new RedisThatMayHang(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: commandTimeoutMs,
    retryStrategy: (times) => Math.min(times * 250, 5_000),
  });
  let isDisconnected = false;
  redis.on('error', () => {
    if (!isDisconnected)
      logger.warn({ reason: 'REDIS' }, 'quota is counted per process for now');
    isDisconnected = true;
  });
  redis.on('ready', () => {
    if (isDisconnected) logger.info('quota is counted together again');
    isDisconnected = false;
  });
  await redis.connect().catch(() => {});
  return redis;
}
