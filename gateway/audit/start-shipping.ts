import { shipAuditLog } from '../../shared/audit/shipping.js';
import { backgroundLease, keepLease } from '../../shared/database/lease.js';
import type { Database } from '../../shared/database/database.js';
import type { Logger } from '../../shared/logger.js';
import type { Tracing } from '../../shared/telemetry/tracing.js';

/** Ships the audit log to the collector, if there is one, from one of the gateways on this database at a time. */
export function startShipping({
  database,
  otlpEndpoint = null,
  logger,
  tracing,
}: {
  database: Database;
  otlpEndpoint?: string | null | undefined;
  logger: Logger;
  tracing?: Tracing | undefined;
}): { stop(): Promise<void> } {
  if (otlpEndpoint === null) return { stop: () => Promise.resolve() };
  const lease = keepLease(database, backgroundLease);
  const shipping = shipAuditLog(
    database,
    'gateway',
    otlpEndpoint,
    logger,
    tracing,
    () => lease.isHeld(),
  );
  return {
    stop: async () => {
      await shipping.stop();
      await lease.stop();
    },
  };
}
