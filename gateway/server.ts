import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, {
  type Express,
  type RequestHandler,
  type Response,
} from 'express';
import type { Key } from '../shared/access/caller.js';
import { priorityOf } from '../shared/access/priority.js';
import { tooManyRequests } from '../shared/graphql/errors.js';
import type { Admission } from '../shared/http/admission.js';
import { admissionStages } from '../shared/http/admission-stages.js';
import type { Database } from '../shared/database/database.js';
import { measurePool } from '../shared/database/pool-metrics.js';
import type { Logger } from '../shared/logger.js';
import { gracefulShutdown } from '../shared/http/graceful-shutdown.js';
import { startServerOps } from '../shared/http/server-ops.js';
import type { ReadinessChecks } from '../shared/http/readiness.js';
import { checkWritable } from '../shared/audit/check-writable.js';
import { startShipping } from './audit/start-shipping.js';
import type { Running } from '../shared/service.js';
import {
  admissionOf,
  concurrencyOf,
  type ConcurrencyRange,
} from '../shared/subgraph/load-shedding.js';
import { noTracing, type Tracing } from '../shared/telemetry/tracing.js';
import { listen } from '../shared/subgraph/subgraph-server.js';
import { createAuditWriter } from '../shared/audit/audit-writer.js';
import type { GatewayContext } from './context.js';
import type { AuditDeps } from './audit/audit-entry.js';
import { delegation } from './authentication/delegation.js';
import type { Authenticate } from './authentication/authenticate.js';
import { identify } from './authentication/identify.js';
import {
  refuseSuspendedClients,
  type SuspendedClients,
} from './authentication/suspended-clients.js';
import type { DecisionPoint } from './authorization/policy/decision-point.js';
import type { Verwerkingsregister } from './authentication/verwerkingsactiviteit.js';
import {
  planInProcess,
  type SupergraphPlanning,
} from './execution/planning/planning.js';
import { createGeneration } from './generation.js';
import { createHttpServer } from './http/create-http-server.js';
import {
  connectionLimits,
  type ConnectionLimits,
} from './http/connection-limits.js';
import { makeDocumentation } from './documentation/make-documentation.js';
import type { ConfiguredLimits } from './documentation/limits-page.js';
import { checkedPlanner } from './supergraph/planning.js';
import {
  RunningSupergraph,
  type SupergraphInUse,
} from './supergraph/running.js';
import type { Supergraph } from './supergraph/supergraph.js';
import type { SupergraphVersion } from './supergraph/version.js';
import { firstGeneration } from './supergraph/last-good.js';
import type { FollowedOperations } from './operations/follow-manifests.js';
import { noOperations } from './operations/registry.js';
import { schemaManager } from './supergraph/generations.js';
import type { LandingOptions } from './http/landing/landing.js';
import { Metrics } from './http/metrics.js';
import { runStages } from './http/run-stages.js';
import { httpStages } from './pipeline.js';
import type { SubgraphEndpoint } from './subgraphs.js';
import { defaultDeadlineMs } from './limits/request-deadline.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';
import { subgraphExecutors } from './subgraph-client/subgraph-executor.js';

/** All configuration and dependencies: the server reads no environment. Port 0 is any free one. */
export interface GatewayOptions
  extends ConcurrencyRange, Partial<ConnectionLimits> {
  host: string;
  port: number;
  opsPort: number;
  /** The composed schemas, access rules included. */
  supergraph: string;
  /** When it was composed, if that is known. */
  composedAt?: Date | null;
  /** Used when the first supergraph is invalid; by default that is an error. */
  lastGoodSupergraph?(): Promise<SupergraphVersion | null>;
  /** Checks a supergraph and plans over it; in this thread by default. */
  planning?(supergraph: Supergraph): SupergraphPlanning;
  /** Documents that are planned before the first request for them. */
  warmUpDocuments?: readonly string[];
  partners: readonly SubgraphEndpoint[];
  /** What the responses of partners that are being received may hold together, in bytes. */
  maxHeldBytes?: number;
  authenticate: Authenticate;
  /** Holds the audit log and the delegations; closed by `stop`. */
  database: Database;
  /** Collector of the audit log; without one its entries stay in the database. */
  otlpEndpoint?: string | null;
  /** Refused by their tokens; none by default. Stopped by `stop`. */
  suspendedClients?: SuspendedClients;
  /** Those of clients; none by default. Stopped by `stop`. */
  operations?: FollowedOperations;
  /** Of documents that are not registered: whether personal data in their text is refused, and whether they are in the log. */
  unregistered?: { refuses: boolean; logs: boolean };
  /** Decides on `@policy`. */
  decisionPoint: DecisionPoint;
  /** The purposes of requests. */
  register: Verwerkingsregister;
  /** How many people a caller may look up; stopped by `stop`. */
  quota: RateLimiter;
  /** Signs caller assertions. */
  callerKey: Key;
  landing: LandingOptions;
  /** Allowed origins, besides the gateway's own. */
  corsOrigins: readonly string[];
  /** Milliseconds until a response is due, from when the caller is being authenticated; 30 seconds by default. */
  requestDeadlineMs?: number;
  /** What must hold to serve, besides what the gateway checks of itself. */
  ready?: ReadinessChecks;
  metrics?: Metrics;
  /** Nothing is traced by default. */
  tracing?: Tracing;
  /** Whether each request has a line in the log. */
  logRequests?: boolean;
  logger: Logger;
}

/** A listening gateway; `stop` lets in-flight requests finish. */
export interface Gateway extends Omit<Running, 'reload'> {
  opsUrl: string;
  /**
   * Swaps the supergraph once the warm-up documents are planned; a request ends on the generation on which it began. Error: what is wrong
   * with the supergraph, as a message for operators; the current one stays.
   */
  reload(supergraph: string, composedAt?: Date | null): Promise<void>;
  supergraph(): SupergraphInUse;
}

/** Starts to listen. The stages of a request are in pipeline.ts. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, database, metrics = new Metrics() } = options;
  const app = express().disable('x-powered-by').disable('etag');
  const deps = { ...options, metrics };
  const executors = subgraphExecutors(options.partners, deps);
  const audit = auditDeps(deps);
  const generation = (supergraph: string) =>
    createGeneration(supergraph, {
      planning: (read) => planInProcess(checkedPlanner(read)),
      ...deps,
      partners: executors.partners,
      audit,
    });
  const running = new RunningSupergraph(metrics.registry);
  const first = await firstGeneration(deps, running, generation);
  const generations = schemaManager(first);
  await planRegisteredOperations(options.operations, first, generations);
  const admission = admissionOf(options);
  const handleGraphql = useStages(app, deps, generations.handle, {
    admission,
    running,
  });
  const http = createHttpServer(app, options, graphqlPath, handleGraphql);
  const shutdown = gracefulShutdown(http);
  const ops = await startOps(http, deps, admission, running, shutdown.check);
  await listen(http, host, options.port);
  const shipping = startShipping(options);
  return {
    url: `${urlOf(http, host)}/graphql`,
    opsUrl: ops.url,
    reload: async (supergraph, composedAt) => {
      await metrics.reloaded(generations.swap(() => generation(supergraph)));
      running.use(supergraph, composedAt);
    },
    supergraph: () => running.inUse,
    inFlight: shutdown.inFlight,
    drain: shutdown.drain,
    stop: async () => {
      await shutdown.finish();
      admission?.stop();
      await generations.stop();
      await shipping.stop();
      await executors.close();
      await options.decisionPoint.close();
      options.quota.stop();
      await options.suspendedClients?.stop();
      await options.operations?.stop();
      await ops.stop();
      await options.tracing?.stop();
      await database.close();
    },
  };
}

/** Registered operations are planned before the first request for them: those that there are, and those of each changed manifest. */
async function planRegisteredOperations(
  operations: GatewayOptions['operations'],
  first: Awaited<ReturnType<typeof firstGeneration>>,
  { planOperations }: ReturnType<typeof schemaManager>,
): Promise<void> {
  if (operations?.manifests().length) await first.warmedUp();
  operations?.planBeforeUse(planOperations);
}

const startOps = (
  http: Server,
  { host, opsPort, database, ready, metrics }: Deps,
  admission: Admission | null,
  running: RunningSupergraph,
  shutdown: () => unknown,
) =>
  startServerOps(http, {
    host,
    port: opsPort,
    metrics: metrics.registry,
    admission,
    register: (registry) => measurePool(registry, database),
    details: () => ({
      supergraph: running.inUse,
      ...(metrics.subgraphs.missing.size > 0 && {
        missingFields: Object.fromEntries(metrics.subgraphs.missing),
      }),
    }),
    checks: { ...ready, auditLog: () => checkWritable(database), shutdown },
  });

type Deps = GatewayOptions & { metrics: Metrics };

const auditDeps = ({
  database,
  logger,
  metrics: { graphql },
}: Deps): AuditDeps => ({
  writeEntries: createAuditWriter(database, logger, (outcome, seconds) =>
    graphql.auditWrite(outcome, seconds),
  ),
  keys: database.keys,
});

const graphqlPath = '/graphql';

/** Adds all stages to the application; returns those of a POST to `graphqlPath`, which has no need of its router. */
function useStages(
  app: Express,
  options: Deps,
  graphql: RequestHandler,
  {
    admission,
    running,
  }: { admission: Admission | null; running: RunningSupergraph },
): ReturnType<typeof runStages> {
  const { authenticate, suspendedClients } = options;
  const identifyCaller = identify(
    suspendedClients
      ? refuseSuspendedClients(authenticate, suspendedClients)
      : authenticate,
    options.register,
    delegation(options.database),
    options.requestDeadlineMs ?? defaultDeadlineMs,
  );
  const logboek = options.partners.find(({ name }) => name === 'logboek');
  const stagesOf = (isOwn: (response: Response) => boolean) =>
    admission &&
    admissionStages(admission, {
      priorityOf: (response) =>
        priorityOf(contextOf(response)?.caller ?? { role: 'anoniem' }),
      refusal: tooManyRequests,
      isOwn,
    });
  const stages = httpStages({
    tracing: noTracing,
    ...options,
    identify: identifyCaller,
    auditReadApi: logboek
      ? {
          ...options,
          identify: identifyCaller,
          logboek,
          // The latency of GraphQL requests sets the limit.
          admission: stagesOf(() => false),
        }
      : null,
    admission: stagesOf((response) => !contextOf(response)?.hasTimedOut),
    documentation: documentationOf(running, options),
    operations: {
      registry: options.operations?.registry ?? (() => noOperations),
      isRetired: (client, id) =>
        suspendedClients?.hasRetired(client, id) ?? false,
      metrics: options.metrics,
    },
    graphql,
  });
  const { everyRequest, otherPaths, fallback, errors } = stages;
  app.use(everyRequest, ...otherPaths);
  app.all([graphqlPath, `${graphqlPath}/:documentId`], stages.graphql);
  app.use(fallback, errors);
  return runStages([...everyRequest, ...stages.graphql], errors);
}

/** Pages about the supergraph in use, made on demand, once for each. */
function documentationOf(running: RunningSupergraph, options: Deps) {
  let last: { supergraph: string; files: Documentation } | undefined;
  return (): Documentation => {
    const { text: supergraph } = running;
    if (last?.supergraph !== supergraph) {
      const files = makeDocumentation({
        supergraph,
        register: options.register,
        limits: configuredLimits(options),
        whoseLimits: 'are those of the gateway that serves this page',
      });
      const made = { supergraph, files };
      // Then the next request makes them again.
      files.catch(() => {
        if (last === made) last = undefined;
      });
      last = made;
    }
    return last.files;
  };
}

type Documentation = ReturnType<typeof makeDocumentation>;

const configuredLimits = (options: Deps): ConfiguredLimits => ({
  ...connectionLimits(options),
  requestDeadlineMs: options.requestDeadlineMs ?? defaultDeadlineMs,
  concurrency: concurrencyOf(options),
  quota: options.quota.limits,
});

const contextOf = ({ locals }: Response) =>
  locals['context'] as GatewayContext | undefined;

const urlOf = (server: Server, host: string) =>
  `http://${host}:${(server.address() as AddressInfo).port}`;
