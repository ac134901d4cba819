import { runService } from '../../shared/service.js';
import {
  databaseConfig,
  serviceConfig,
} from '../../shared/subgraph/partner-config.js';
import { logboek } from './definition.js';

await runService(logboek.name, async () =>
  logboek.createServer({
    ...serviceConfig(logboek.name),
    database: await logboek.open(databaseConfig('gateway')),
  }),
);
