import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express from 'express';
import type { Key } from '../shared/access/caller.js';
import type { Database } from '../shared/database/database.js';
import type { Logger } from '../shared/logger.js';
import { limitConnections } from '../shared/http/limit-connections.js';
import { shipAuditLog } from '../shared/audit/shipping.js';
import { listen, type Service } from '../shared/subgraph/subgraph-server.js';
import { createAuditWriter } from '../shared/audit/audit-writer.js';
import { delegation } from './authentication/delegation.js';
import type { Authenticate } from './authentication/authenticate.js';
import { identify } from './authentication/identify.js';
import type { DecisionPoint } from './authorization/policy/decision-point.js';
import type { Verwerkingsregister } from './authentication/verwerkingsactiviteit.js';
import {
  planInProcess,
  type SupergraphPlanning,
} from './execution/planning/planning.js';
import { createGeneration } from './generation.js';
import { createHttpServer } from './http/create-http-server.js';
import { checkedPlanner } from './supergraph/planning.js';
import type { Supergraph } from './supergraph/supergraph.js';
import { schemaManager } from './supergraph/generations.js';
import type { LandingOptions } from './http/landing/landing.js';
import { Metrics } from './http/metrics.js';
import { opsServer } from './http/ops.js';
import { httpStages } from './pipeline.js';
import type { SubgraphEndpoint } from './subgraphs.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';
import { subgraphExecutors } from './subgraph-client/subgraph-executor.js';

/** Everything the gateway needs; it reads nothing by itself. Port 0 takes a free one. */
export interface GatewayOptions {
  host: string;
  port: number;
  opsPort: number;
  /** The composed schemas, access rules included. */
  supergraph: string;
  /** Checks a supergraph and makes plans over it; in this thread when not given. */
  planning?(supergraph: Supergraph): SupergraphPlanning;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
  /** Where each partner of the supergraph is asked. */
  partners: readonly SubgraphEndpoint[];
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
  quota: RateLimiter;
  /** Signs who asks, for the partners. */
  callerKey: Key;
  landing: LandingOptions;
  /** Origins whose pages may ask, beside our own. */
  corsOrigins: readonly string[];
  /** Milliseconds that a request may take to arrive, and its response to be taken. */
  arrivalMs?: number;
  /** Of clients, at once. */
  connections?: number;
  /** Counts and measures; its own when not given. */
  metrics?: Metrics;
  logger: Logger;
}

/** A gateway that listens; `stop` lets running requests finish. */
export interface Gateway extends Service {
  opsUrl: string;
  /**
   * Goes on under another supergraph, once what is known to be asked is planned. A request ends under the one it began with. Error: what is
   * wrong with it, in words for people; the old one stays.
   */
  reload(supergraph: string): Promise<void>;
}

/** Starts to listen. The way of a request stands in pipeline.ts. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, logger, metrics = new Metrics() } = options;
  const app = express().disable('x-powered-by').disable('etag');
  const http = limitConnections(
    createHttpServer(app, timeLimits(options)),
    connectionLimits(options),
  );
  const drain = ApolloServerPluginDrainHttpServer({ httpServer: http });
  const record = {
    vastleggen: createAuditWriter(options.database, logger),
    keys: options.database.keys,
  };
  const asked = subgraphExecutors(options.partners, { ...options, metrics });
  const graph = (supergraph: string) =>
    createGeneration(supergraph, {
      planning: (read) => planInProcess(checkedPlanner(read)),
      ...options,
      partners: asked.partners,
      record,
      metrics,
      drain,
    });
  const graphs = schemaManager(await graph(options.supergraph));

  const identified = identify(
    options.authenticate,
    options.register,
    delegation(options.database),
  );
  const logboek = options.partners.find(({ name }) => name === 'logboek');
  const reading = logboek && { ...options, identified, logboek };
  const stages = httpStages({
    ...options,
    identified,
    auditReadApi: reading ?? null,
    graphql: graphs.handle,
  });
  app.use(stages.everyRequest);
  app.all('/graphql', stages.graphql);
  app.use(stages.otherwise);

  let ready = true;
  const ops = opsServer(metrics.registry, () => ready);
  await listen(ops, host, options.opsPort);
  await listen(http, host, options.port);
  const shipping = shipAuditLog(
    options.database,
    'gateway',
    options.otlpEndpoint ?? null,
    logger,
  );
  return {
    url: `${urlOf(http, host)}/graphql`,
    opsUrl: urlOf(ops, host),
    reload: async (supergraph) => {
      try {
        await graphs.take(() => graph(supergraph));
        metrics.supergraph('taken');
      } catch (error) {
        metrics.supergraph('refused');
        throw error;
      }
    },
    stop: async () => {
      ready = false;
      await graphs.stop();
      await shipping.stop();
      await asked.close();
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

/** Far more than one process can serve; a proxy keeps a few hundred. */
const connectionLimits = ({
  arrivalMs = 30_000,
  connections = 2_000,
}: GatewayOptions) => ({ connections, takenMs: arrivalMs });

const urlOf = (server: Server, host: string) =>
  `http://${host}:${(server.address() as AddressInfo).port}`;
