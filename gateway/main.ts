import { mkdir } from 'node:fs/promises';
import { collectDefaultMetrics } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { openDatabase } from '../shared/database/database.js';
import { shutdownTimes } from '../shared/shutdown-times.js';
import { demonstration } from '../shared/demo/demonstration.js';
import { auditModel } from '../shared/audit/audit-tables.js';
import { createLogger, type Logger } from '../shared/logger.js';
import { runService } from '../shared/http/run-service.js';
import type { Started } from '../shared/service.js';
import { createTracing } from '../shared/telemetry/tracing.js';
import { createAuthenticate } from './authentication/authenticate.js';
import { tokenVerifier } from './authentication/token-verifier.js';
import { inProcess } from './authorization/policy/in-process.js';
import { overHttp } from './authorization/policy/over-http.js';
import { policies } from './authorization/policy/policies.js';
import { pollSuspendedClients } from './authentication/suspended-clients.js';
import { remoteJwks } from './authentication/jwks.js';
import { verwerkingsregister } from './authentication/verwerkingsregister.js';
import { environment, gatewayConfig } from './config.js';
import { followOperations } from './operations/follow-manifests.js';
import type { OperationsConfig } from './operations/settings.js';
import { followSupergraph } from './supergraph/follow.js';
import { firstSupergraph, keepSupergraph } from './supergraph/last-good.js';
import { planSupergraphsInWorkers } from './supergraph/planning.js';
import type { SupergraphVersions } from './supergraph/source.js';
import { sha256Of } from './supergraph/version.js';
import { firstQueries } from './http/landing/first-queries.js';
import { Metrics } from './http/metrics.js';
import { demoLimits, limits } from './limits/rate-limit/rates.js';
import { createRateLimiter } from './limits/rate-limit/rate-limiter.js';
import { createGateway, type Gateway } from './server.js';

const startGateway = async (): Promise<Started> => {
  const {
    issuer,
    decisionPointUrl,
    redisUrl,
    supergraph,
    operations,
    ...config
  } = gatewayConfig(environment, demonstration);
  const logger = createLogger('gateway', config.logLevel);
  const metrics = new Metrics();
  collectDefaultMetrics({ register: metrics.registry });
  const jwks = issuer.key ? undefined : remoteJwks(issuer.name, logger);
  // Now, so that an issuer that does not work is known before the first request; the log says why.
  jwks?.check().catch(() => {});
  const first = await firstSupergraph(supergraph, logger);
  const database = await openDatabase(config, auditModel);
  const gateway = await createGateway({
    ...config,
    database,
    suspendedClients: await pollSuspendedClients(database, logger),
    ...(await registeredOperations(operations, config, logger)),
    supergraph: first.text,
    composedAt: first.composedAt,
    lastGoodSupergraph: supergraph.lastGood,
    planning: planSupergraphsInWorkers(),
    warmUpDocuments: firstQueries,
    authenticate: createAuthenticate(
      tokenVerifier({ ...issuer, key: issuer.key ?? jwks! }),
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
  const { sha256, composedAt } = gateway.supergraph();
  if (sha256 === sha256Of(first.text))
    await keepSupergraph(supergraph, first, logger);
  logger.info({ sha256, composedAt }, 'the supergraph is loaded');
  const following = follow(gateway, supergraph, metrics, logger);
  const service = {
    ...gateway,
    reload: following.reload,
    stop: () => {
      following.stop();
      return gateway.stop();
    },
  };
  return [service, shutdownTimes(config)];
};

const registeredOperations = async (
  operations: OperationsConfig | null,
  { demo }: { demo: boolean },
  logger: Logger,
) => {
  // A demonstration without manifests has none.
  if (demo && operations) await mkdir(operations.folder, { recursive: true });
  return {
    ...(operations && {
      operations: await followOperations(operations, logger, {
        mayLackList: demo,
      }),
    }),
    // In a demonstration people type operations.
    unregistered: { refuses: !demo, logs: operations !== null },
  };
};

const follow = (
  gateway: Gateway,
  versions: SupergraphVersions,
  metrics: Metrics,
  logger: Logger,
) =>
  followSupergraph({
    versions,
    take: async (version) => {
      await gateway.reload(version.text, version.composedAt);
      const { sha256, composedAt } = gateway.supergraph();
      logger.info({ sha256, composedAt }, 'another supergraph is in use');
      await keepSupergraph(versions, version, logger);
    },
    failed: (outcome) => metrics.notLoaded(outcome),
    logger,
  });

await runService(
  'gateway',
  startGateway,
  () => void new RateLimiterClusterMaster(),
);
