import { setTimeout } from 'node:timers/promises';
import { auditModel } from '../../shared/audit/audit-tables.js';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
} from '../../shared/database/database.js';
import { forgetKeys } from '../../shared/idempotency/forget-keys.js';
import { KeyedMutation } from '../../shared/idempotency/keyed-mutation.js';
import { createLogger } from '../../shared/logger.js';
import type { Running } from '../../shared/service.js';
import type { PartnerDeps } from '../../shared/subgraph/partner.js';
import { abortable } from '../../shared/database/abortable.js';
import { measurePool } from '../../shared/database/pool-metrics.js';
import { checkReachable } from '../../shared/database/check-reachable.js';
import {
  listenSubgraph,
  type ListenOptions,
  subgraphSchema,
} from '../../shared/subgraph/subgraph-server.js';
import { createLoaders } from './loaders.js';
import { readApi } from './read-api/router.js';
import { resolvers } from './resolvers/index.js';
import { createStore } from './store.js';

const name = 'logboek' as const;
const schema = subgraphSchema(
  new URL('./schema.graphql', import.meta.url),
  resolvers,
);

/** It sends no meldingen, so it needs less than other partners. */
type LogboekDeps = Pick<
  PartnerDeps,
  | 'database'
  | 'callerKey'
  | 'logger'
  | 'tracing'
  | 'logRequests'
  | 'background'
  | keyof ListenOptions
>;

/** The only partner without a database of its own: it reads the audit log in the gateway's database. */
export const logboek = { name, schema, open, createServer };

async function createServer(deps: LogboekDeps): Promise<Running> {
  const { database, callerKey } = deps;
  const logger = deps.logger ?? createLogger(name);
  const service = await listenSubgraph(
    {
      name,
      schema,
      callerKey,
      context: (caller, deadline, claim) => {
        const keyed =
          claim &&
          new KeyedMutation({
            claim,
            database,
            // A response has what the caller recorded himself.
            maySee: () => Promise.resolve(true),
            logger,
          });
        const own = keyed?.recording(database) ?? database;
        const store = createStore(abortable(own, deadline), caller);
        return { caller, store, loaders: createLoaders(store), keyed };
      },
      logger,
      tracing: deps.tracing,
      logRequests: deps.logRequests,
      routes: (admission) =>
        readApi({
          callerKey,
          store: (caller) => createStore(database, caller),
          logger,
          admission,
        }),
      registerMetrics: (metrics) => measurePool(metrics, database),
      ready: { database: () => checkReachable(database) },
    },
    deps,
  );
  const forgetting = forgetKeys(database, logger, {
    isTimed: deps.background !== false,
  });
  return {
    ...service,
    stop: async () => {
      await forgetting.stop();
      await service.stop();
      await deps.tracing?.stop();
      await database.close();
    },
  };
}

const patienceMs = 60_000;

/** Opens the gateway's database. Only the gateway's user may add the proof of a new data key there: it is waited for, a minute at most. */
async function open(location: DatabaseLocation): Promise<Database> {
  for (const begun = Date.now(); ; await setTimeout(500)) {
    try {
      return await openDatabase(location, auditModel);
    } catch (error) {
      if (!isDenied(error) || Date.now() - begun > patienceMs) throw error;
    }
  }
}

const isDenied = (error: unknown) =>
  (error as { code?: unknown } | null)?.code === 'ER_TABLEACCESS_DENIED_ERROR';
