import { demonstration } from '../../shared/demo/demonstration.js';
import { shutdownTimes } from '../../shared/shutdown-times.js';
import { createLogger } from '../../shared/logger.js';
import { createTracing } from '../../shared/telemetry/tracing.js';
import { runService } from '../../shared/http/run-service.js';
import { logboekConfig } from '../../shared/subgraph/partner-config.js';
import { logboek } from './definition.js';

await runService(logboek.name, async () => {
  const config = logboekConfig(demonstration);
  const service = await logboek.createServer({
    ...config,
    logger: createLogger(logboek.name, config.logLevel),
    tracing: createTracing(logboek.name, config.traces),
    database: await logboek.open(config),
  });
  return [service, shutdownTimes(config)];
});
