import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Key } from '../shared/caller.js';
import type { Database } from '../shared/database.js';
import type { Logger } from '../shared/logger.js';
import { shipRecord } from '../shared/shipping.js';
import { listen, type Service } from '../shared/subgraph.js';
import { createRecord } from '../shared/verwerkingen.js';
import { accessRules } from './access/access-rules.js';
import { arrangements } from './access/arrangements.js';
import type { Authenticate } from './access/authenticate.js';
import { behindFieldLock } from './access/field-lock.js';
import { identify } from './access/identify.js';
import { locks } from './access/lock.js';
import type { DecisionPoint } from './access/policy/decision-point.js';
import { openedIsReadOnly } from './access/opened-is-read-only.js';
import { policyGrants } from './access/policy/grants.js';
import { refuseTokenInUrl } from './access/token-in-url.js';
import type { Verwerkingsregister } from './access/verwerkingsactiviteit.js';
import { visibleSchemas } from './access/visible-schema.js';
import type { GatewayContext } from './context.js';
import { apolloPlanner } from './engine/plan/apollo-planner.js';
import { planningHere, type Planning } from './engine/plan/planning.js';
import { httpErrors, notFound } from './http-errors.js';
import { cors } from './http/cors.js';
import { graphRequestsOnly } from './http/graph-requests.js';
import { securityHeaders } from './http/security-headers.js';
import { lezen } from './lezen.js';
import { landing, type LandingOptions } from './landing/landing.js';
import { tokens } from './limits/tokens.js';
import { withinCost } from './limits/within-cost.js';
import { withinLimits } from './limits/within-limits.js';
import { recorded } from './logboek/recorded.js';
import { Metrics } from './metrics.js';
import { opsServer } from './ops.js';
import type { Partner } from './partners.js';
import { countRequests } from './plugins/count-requests.js';
import { maskErrors } from './plugins/errors.js';
import { fewErrors } from './plugins/few-errors.js';
import { knownNames } from './plugins/known-names.js';
import { knownOperation } from './plugins/known-operation.js';
import { partialAnswers } from './plugins/partial-answers.js';
import { responseStatus } from './plugins/response-status.js';
import { behindQuota } from './quota/behind-quota.js';
import type { Quota } from './quota/quota.js';
import { costWeights } from './supergraph/cost-weights.js';
import { supergraphFacts } from './supergraph/facts.js';
import { listSizes } from './supergraph/list-sizes.js';
import { quiet } from './quiet.js';
import { engineOverPartners } from './transport/engine-over-partners.js';

/** Everything the gateway needs; it reads nothing by itself. Port 0 takes a free one. */
export interface GatewayOptions {
  host: string;
  port: number;
  opsPort: number;
  /** The composed schemas, access rules included. */
  supergraph: string;
  /** Makes plans over a supergraph; in this thread when not given. */
  planning?(supergraphSdl: string): Planning;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
  /** Where each partner of the supergraph is asked. */
  partners: readonly Partner[];
  authenticate: Authenticate;
  /** The record of what was disclosed, and who may stand in for whom; closed by `stop`. */
  database: Database;
  /** Collector of the record; without one its lines stay. */
  otlpEndpoint?: string | null;
  /** Decides on the policies that schemas name. */
  decisionPoint: DecisionPoint;
  /** For what may be asked. */
  register: Verwerkingsregister;
  /** How many people a caller may look up; stopped by `stop`. */
  quota: Quota;
  /** Signs who asks, for the partners. */
  callerKey: Key;
  landing: LandingOptions;
  /** Origins whose pages may ask, beside our own. */
  corsOrigins: readonly string[];
  /** Milliseconds that a request may take to arrive. */
  arrivalMs?: number;
  logger: Logger;
}

/** A gateway that listens; `stop` lets running requests finish. */
export interface Gateway extends Service {
  opsUrl: string;
}

/** The way of a request, in the order in which it goes. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, logger } = options;
  const metrics = new Metrics();
  const engine = engineOverPartners({
    planning: (sdl) => planningHere(apolloPlanner(sdl)),
    ...options,
    metrics,
  });
  const app = express().disable('x-powered-by').disable('etag');
  const http = createServer(timeLimits(options), app);
  const apollo = graphServer(options, engine.gateway, metrics, http);
  await apollo.start();

  // Who asks, and for what: before anything of a stranger's body is read.
  const identified = identify(
    options.authenticate,
    options.register,
    arrangements(options.database),
  );
  const logboek = options.partners.find(({ name }) => name === 'logboek');

  app.use(securityHeaders, landing(options.landing));
  if (logboek) app.use(lezen({ ...options, identified, logboek }));
  app.all(
    '/graphql',
    cors(options.corsOrigins),
    graphRequestsOnly,
    refuseTokenInUrl,
    identified,
    express.json({ limit: '256kb', inflate: false }),
    withinLimits,
    // Each question to a partner goes through its source: signed, with a deadline, its answer guarded.
    expressMiddleware(apollo, {
      context: async ({ res }) => res.locals['context'] as GatewayContext,
    }),
  );
  app.use(notFound, httpErrors(logger));

  let ready = true;
  const ops = opsServer(metrics, () => ready);
  await listen(ops, host, options.opsPort);
  await listen(http, host, options.port);
  const shipping = shipRecord(
    options.database,
    'gateway',
    options.otlpEndpoint ?? null,
    logger,
  );
  return {
    url: `${urlOf(http, host)}/graphql`,
    opsUrl: urlOf(ops, host),
    stop: async () => {
      ready = false;
      await apollo.stop();
      await shipping.stop();
      await engine.close();
      await options.decisionPoint.close();
      options.quota.stop();
      ops.close();
      ops.closeAllConnections();
      await options.database.close();
    },
  };
}

/** Who sends slowly is cut off: a request has this long to arrive, body included, and its headers half of that. */
const timeLimits = ({ arrivalMs = 30_000 }: GatewayOptions) => ({
  requestTimeout: arrivalMs,
  headersTimeout: arrivalMs / 2,
  connectionsCheckingInterval: arrivalMs / 10,
});

const urlOf = (server: Server, host: string) =>
  `http://${host}:${(server.address() as AddressInfo).port}`;

function graphServer(
  { supergraph, database, decisionPoint, quota, logger }: GatewayOptions,
  engine: ReturnType<typeof engineOverPartners>['gateway'],
  metrics: Metrics,
  http: Server,
): ApolloServer<GatewayContext> {
  const rules = accessRules(supergraph);
  const sizeOf = listSizes(supergraph);
  const lockFor = locks(rules);
  const visible = visibleSchemas();
  // What is answered is in the record before, and so is what is done.
  const onRecord = recorded(engine, supergraphFacts(supergraph).schema, {
    vastleggen: createRecord(database, logger),
    keys: database.keys,
  });
  return new ApolloServer<GatewayContext>({
    // What the caller may not see is out before anything is planned.
    gateway: openedIsReadOnly(
      behindFieldLock(
        // What is left has a cost, and counts in people, before any partner is asked.
        withinCost(behindQuota(onRecord, quota, sizeOf), {
          sizeOf,
          weightOf: costWeights(supergraph),
        }),
        {
          rules,
          grants: policyGrants(decisionPoint, { metrics, logger }),
          lockFor,
          visible,
        },
      ),
    ),
    // What a caller may send.
    parseOptions: { maxTokens: tokens.maximum },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // What a caller may learn: the field lock and knownNames leave of it what is open to him.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(logger),
    logger: quiet(logger),
    stopOnTerminationSignals: false,
    plugins: [
      knownNames(lockFor, visible),
      knownOperation(),
      partialAnswers(),
      fewErrors(),
      responseStatus(),
      countRequests(metrics),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      // Nothing is reported to Apollo, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
