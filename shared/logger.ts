import { pino, type Logger } from 'pino';

/** Only these fields are ever written; a name, number or variable cannot get in by accident. */
const allowed = new Set([
  'service',
  'msg',
  'port',
  'operation',
  'hash',
  'role',
  'organisation',
  'partner',
  'durationMs',
  'code',
  'reason',
  'status',
  'count',
  'attempt',
  'melding',
  'requestId',
  'traceId',
  'transactionId',
]);

/** JSON lines on standard error. */
export function createLogger(service: string, level = 'info'): Logger {
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
    pino.destination({ dest: 2, sync: false }),
  );
}

export type { Logger };
