import { shutdownTimes } from '../shutdown-times.js';
import type { Database } from '../database/database.js';
import { runMigration } from '../database/run-migration.js';
import type { Day } from '../days.js';
import type { Demonstration } from '../demonstration.js';
import { runImport } from '../import/import-reader.js';
import { runLaw } from '../law-table/run-law.js';
import { runReconcile } from '../meldingen/run-reconcile.js';
import { runRotation } from '../numbers/rotate-keys.js';
import { partnerLogRule } from '../retention/log-retention.js';
import { runArchive } from '../retention/run-archive.js';
import { runRetention } from '../retention/run-retention.js';
import { runService } from '../http/run-service.js';
import type { Started } from '../service.js';
import { createLogger } from '../logger.js';
import { createTracing } from '../telemetry/tracing.js';
import type { Partner } from './define-partner.js';
import { databaseConfig, partnerConfig } from './partner-config.js';

/** Of a partner: with its part of the demo people. */
export interface PartnerDemonstration extends Demonstration {
  /** Inserts them, all or nothing; does nothing when the database has people. */
  seed(database: Database, day: Day, people?: number): Promise<void>;
}

/**
 * Runs a partner as a process; `main.ts` is no more than this. Without a command it serves. `migrate`, `retention`, `archive`, `reconcile`,
 * `rotate-keys`, `law` and `import` work on its database and end; how each reports stands at `runMigration`, `runRetention`, `runArchive`,
 * `runReconcile`, `runRotation`, `runLaw` and `runImport`.
 */
export async function runPartner(
  partner: Partner,
  demonstration?: PartnerDemonstration,
): Promise<void> {
  const { name } = partner;
  const [command, ...args] = process.argv.slice(2);
  const open = () => partner.open(databaseConfig(name, demonstration));
  switch (command) {
    case undefined:
      return runService(name, () => serve(partner, demonstration));
    case 'retention':
      return runRetention(
        name,
        [...partner.retentionRules, partnerLogRule],
        open,
        args,
      );
    case 'rotate-keys':
      return runRotation(name, open);
    case 'law':
      return runLaw(name, partner.lawTable, open, args);
    case 'archive':
      return runArchive(name, open, args);
    case 'reconcile':
      return runReconcile(name, open, partner.recompute, args);
    case 'migrate':
      return runMigration(name, () =>
        partner.open({
          ...databaseConfig(name, demonstration),
          migratedBy: undefined,
        }),
      );
    case 'import':
      return importInto(partner, demonstration);
    default:
      console.error(
        `${name} cannot do '${command}'. Give migrate, retention, archive, reconcile, rotate-keys, law or import, or nothing to serve.`,
      );
      process.exitCode = 2;
  }
}

async function serve(partner: Partner, demonstration?: PartnerDemonstration) {
  const config = partnerConfig(partner.name, demonstration);
  const database = await partner.open(config);
  if (config.demoDay)
    await demonstration?.seed(database, config.demoDay, config.demoPeople);
  const service = await partner.createServer({
    ...config,
    database,
    logger: createLogger(partner.name, config.logLevel),
    tracing: createTracing(partner.name, config.traces),
  });
  return [service, shutdownTimes(config)] satisfies Started;
}

/** In a demonstration the demo people come first, as when it serves: a seed leaves a database alone that has people. */
const importInto = (partner: Partner, demonstration?: PartnerDemonstration) =>
  runImport(partner.name, async (lines) => {
    const config = databaseConfig(partner.name, demonstration);
    const database = await partner.open(config);
    try {
      if (config.demoDay)
        await demonstration?.seed(database, config.demoDay, config.demoPeople);
      return await partner.importLines(database, lines);
    } finally {
      await database.close();
    }
  });
