import { readFileSync } from 'node:fs';
import { collectDefaultMetrics } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { openDatabase } from '../shared/database/database.js';
import { shutdownTimes } from '../shared/shutdown-times.js';
import { demonstration } from '../shared/demo/demonstration.js';
import { auditModel } from '../shared/audit/audit-tables.js';
import { createLogger } from '../shared/logger.js';
import { runService } from '../shared/http/run-service.js';
import type { Started } from '../shared/service.js';
import { createTracing } from '../shared/telemetry/tracing.js';
import { createAuthenticate } from './authentication/authenticate.js';
import { tokenVerifier } from './authentication/token-verifier.js';
import { inProcess } from './authorization/policy/in-process.js';
import { overHttp } from './authorization/policy/over-http.js';
import { policies } from './authorization/policy/policies.js';
import { remoteJwks } from './authentication/jwks.js';
import { verwerkingsregister } from './authentication/verwerkingsregister.js';
import { environment, gatewayConfig } from './config.js';
import { planSupergraphsInWorkers } from './supergraph/planning.js';
import { firstQueries } from './http/landing/first-queries.js';
import { Metrics } from './http/metrics.js';
import { demoLimits, limits } from './limits/rate-limit/rates.js';
import { createRateLimiter } from './limits/rate-limit/rate-limiter.js';
import { createGateway } from './server.js';

const startGateway = async (): Promise<Started> => {
  const { issuer, decisionPointUrl, redisUrl, supergraphFile, ...config } =
    gatewayConfig(environment, demonstration);
  const logger = createLogger('gateway', config.logLevel);
  const metrics = new Metrics();
  collectDefaultMetrics({ register: metrics.registry });
  const jwks = issuer.key ? undefined : remoteJwks(issuer.name, logger);
  // Now, so that an issuer that does not work is known before the first request; the log says why.
  jwks?.check().catch(() => {});
  const supergraph = () => readFileSync(supergraphFile, 'utf8');
  const gateway = await createGateway({
    ...config,
    database: await openDatabase(config, auditModel),
    supergraph: supergraph(),
    planning: planSupergraphsInWorkers(),
    warmUpDocuments: firstQueries,
    authenticate: createAuthenticate(
      tokenVerifier({ ...issuer, key: issuer.key ?? jwks!.find }),
    ),
    ready: { ...(jwks && { issuer: jwks.check }) },
    decisionPoint: decisionPointUrl
      ? overHttp(decisionPointUrl)
      : inProcess(policies),
    register: verwerkingsregister,
    quota: await createRateLimiter({
      limits: config.demo ? demoLimits : limits,
      redisUrl,
      logger,
    }),
    landing: config.demo ? { demonstration, dataDir: config.dataDir } : null,
    metrics,
    tracing: createTracing('gateway', config.traces),
    logger,
  });
  const service = {
    ...gateway,
    reload: async () => {
      try {
        await gateway.reload(supergraph());
        logger.info('another supergraph is in use');
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        logger.error(
          { code: 'SUPERGRAPH_REFUSED', reason },
          'the supergraph is not taken: the old one stays',
        );
      }
    },
  };
  return [service, shutdownTimes(config)];
};

await runService(
  'gateway',
  startGateway,
  () => void new RateLimiterClusterMaster(),
);
