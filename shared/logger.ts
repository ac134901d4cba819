import { pino, type DestinationStream, type Logger } from 'pino';

/** Only these fields are ever written; a name, number or variable cannot get in by accident. */
const allowed = new Set([
  'service',
  'msg',
  'port',
  'operation',
  'hash',
  'sha256',
  'composedAt',
  'client',
  'role',
  'organisation',
  'partner',
  'durationMs',
  'code',
  'reason',
  'field',
  'path',
  'status',
  'state',
  'count',
  'attempt',
  'melding',
  'requestId',
  'traceId',
  'transactionId',
]);

/** JSON lines, on standard error. */
export function createLogger(
  service: string,
  level = 'info',
  destination: DestinationStream = standardError(),
): Logger {
  return pino(
    {
      level,
      base: { service },
      formatters: {
        log: (fields) =>
          Object.fromEntries(
            Object.entries(fields).filter(([name]) => allowed.has(name)),
          ),
      },
    },
    destination,
  );
}

/** Bytes that wait for a reader of standard error; beyond, lines are dropped. */
const longestQueue = 1024 * 1024;

/** The reader is gone: the service goes on without a log. */
const ignore = () => {};

/**
 * pino's own destination writes from a thread of libuv's pool and once more at the exit: both block for ever when standard error is a pipe
 * that is full and nobody reads. A stream of Node queues instead.
 */
function standardError(): DestinationStream {
  const { stderr } = process;
  stderr.off('error', ignore).on('error', ignore);
  return {
    write: (line) => {
      if (stderr.writableLength < longestQueue) stderr.write(line);
    },
  };
}

export type { Logger };
