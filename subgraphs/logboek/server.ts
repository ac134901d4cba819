import { createLogger } from '../../shared/logger.js';
import type { PartnerDeps } from '../../shared/subgraph/partner.js';
import type { Running } from '../../shared/service.js';
import { listenSubgraph } from '../../shared/subgraph/subgraph-server.js';
import { createContext } from './context.js';
import { lezen } from './read-api/lezen.js';
import { schema } from './schema.js';
import { createStore } from './store.js';

/** It sends no meldingen and does nothing by itself, so it needs less than other partners. */
export type LogboekDeps = Pick<
  PartnerDeps,
  'database' | 'callerKey' | 'host' | 'port' | 'logger'
>;

/** The logboek's server; a test calls it as main.ts does. */
export async function createServer(deps: LogboekDeps): Promise<Running> {
  const { database, callerKey } = deps;
  const logger = deps.logger ?? createLogger('logboek');
  const service = await listenSubgraph(
    {
      name: 'logboek',
      schema,
      callerKey,
      context: (caller) => createContext(caller, database),
      logger,
      beside: lezen({
        callerKey,
        store: (caller) => createStore(database, caller),
        logger,
      }),
      ready: () => database.read((manager) => manager.query('SELECT 1')),
    },
    deps,
  );
  return {
    url: service.url,
    stop: async () => {
      await service.stop();
      await database.close();
    },
  };
}
