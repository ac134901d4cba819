import { In, IsNull } from 'typeorm';
import { startBackground, type Background } from '../background.js';
import type { Database } from '../database/database.js';
import { now } from '../days.js';
import { VerwerkingEntity } from './audit-tables.js';
import type { Logger } from '../logger.js';
import { sendSpans } from './otlp.js';

/** So many lines go at once: some 1.5 MB. */
const batch = 2_000;
const everyMs = 1_000;

/**
 * Ships the record to a collector, oldest lines first: the record is the outbox. A line is shipped when the collector confirmed it; until
 * then it is sent again, also after a restart, and by each process that has this record. `null` ships nothing: the lines stay until there
 * is a collector. Who stops does not wait for one that does not answer.
 */
export function shipAuditLog(
  database: Database,
  service: string,
  endpoint: string | null,
  logger: Logger,
): Background {
  return startBackground(
    async (signal) => {
      if (endpoint === null) return false;
      const lines = await database.read((manager) =>
        manager.find(VerwerkingEntity, {
          where: { verzondenTijdstip: IsNull() },
          order: { startTime: 'ASC', spanId: 'ASC' },
          take: batch,
        }),
      );
      if (lines.length === 0) return false;
      await sendSpans(endpoint, service, lines, signal);
      await database.write((manager) =>
        manager.update(
          VerwerkingEntity,
          { spanId: In(lines.map(({ spanId }) => spanId)) },
          { verzondenTijdstip: now() },
        ),
      );
      return true;
    },
    logger,
    endpoint === null ? null : everyMs,
  );
}
