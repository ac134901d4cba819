import { Between, In, IsNull } from 'typeorm';
import { withClientSpan } from '../telemetry/client-span.js';
import { noTracing } from '../telemetry/tracing.js';
import { startBackground, type Background } from '../background.js';
import type { Database } from '../database/database.js';
import { now } from '../days.js';
import { VerwerkingEntity } from './audit-tables.js';
import type { Logger } from '../logger.js';
import { sendSpans } from './otlp.js';

/** Entries in one export: about 1.5 MB. */
const batch = 2_000;
const everyMs = 1_000;

/**
 * Ships the audit log to a collector, oldest entries first; the audit log is its own outbox. An entry is retried until the collector confirms
 * it, also after a restart, by the process that `mayRun` (at-least-once delivery). With `null` nothing is shipped: the entries stay
 * until there is a collector. Stopping aborts an export that is in flight.
 */
export function shipAuditLog(
  database: Database,
  service: string,
  endpoint: string | null,
  logger: Logger,
  tracing = noTracing,
  mayRun?: () => boolean,
): Background {
  return startBackground(
    async ({ signal, trace }) => {
      if (endpoint === null) return false;
      const lines = await database.read((manager) =>
        manager.find(VerwerkingEntity, {
          where: { verzondenTijdstip: IsNull() },
          order: { startTime: 'ASC', spanId: 'ASC' },
          take: batch,
        }),
      );
      if (lines.length === 0) return false;
      await withClientSpan(trace, 'collector', () =>
        sendSpans(endpoint, service, lines, signal),
      );
      await database.write((manager) =>
        manager.update(
          VerwerkingEntity,
          {
            spanId: In(lines.map(({ spanId }) => spanId)),
            // Other months are not looked in.
            startTime: Between(lines[0]!.startTime, lines.at(-1)!.startTime),
          },
          { verzondenTijdstip: now() },
        ),
      );
      return true;
    },
    logger,
    endpoint === null ? null : everyMs,
    () => tracing.run('ship audit log'),
    mayRun,
  );
}
