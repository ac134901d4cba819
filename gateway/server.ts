import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express from 'express';
import type { Key } from '../shared/caller.js';
import type { Database } from '../shared/database.js';
import type { Logger } from '../shared/logger.js';
import { limitConnections } from '../shared/http/limit-connections.js';
import { shipRecord } from '../shared/shipping.js';
import { listen, type Service } from '../shared/subgraph.js';
import { createRecord } from '../shared/verwerkingen.js';
import { arrangements } from './access/arrangements.js';
import type { Authenticate } from './access/authenticate.js';
import { identify } from './access/identify.js';
import type { DecisionPoint } from './access/policy/decision-point.js';
import { refuseTokenInUrl } from './access/token-in-url.js';
import type { Verwerkingsregister } from './access/verwerkingsactiviteit.js';
import { apolloPlanner } from './engine/plan/apollo-planner.js';
import { planningHere, type Planning } from './engine/plan/planning.js';
import { graphUnder } from './graph.js';
import { httpErrors, notFound } from './http-errors.js';
import { cors } from './http/cors.js';
import { exactBody } from './http/exact-body.js';
import { graphRequestsOnly } from './http/graph-requests.js';
import { requestId } from './http/request-id.js';
import { securityHeaders } from './http/security-headers.js';
import { serverOf } from './http/server-of.js';
import { wholeCharactersOnly } from './http/whole-characters.js';
import { inTurn } from './in-turn.js';
import { lezen } from './lezen.js';
import { landing, type LandingOptions } from './landing/landing.js';
import { withinLimits } from './limits/within-limits.js';
import { Metrics } from './metrics.js';
import { opsServer } from './ops.js';
import type { Partner } from './partners.js';
import type { Quota } from './quota/quota.js';
import { askedPartners } from './transport/asked-partner.js';

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
  /** Milliseconds that a request may take to arrive, and its response to be taken. */
  arrivalMs?: number;
  /** Of clients, at once. */
  connections?: number;
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

/** The way of a request, in the order in which it goes. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, logger } = options;
  const metrics = new Metrics();
  const app = express().disable('x-powered-by').disable('etag');
  const http = limitConnections(
    serverOf(app, timeLimits(options)),
    connectionLimits(options),
  );
  const drain = ApolloServerPluginDrainHttpServer({ httpServer: http });
  const record = {
    vastleggen: createRecord(options.database, logger),
    keys: options.database.keys,
  };
  const asked = askedPartners(options.partners, { ...options, metrics });
  const graph = (supergraph: string) =>
    graphUnder(supergraph, {
      planning: (sdl) => planningHere(apolloPlanner(sdl)),
      ...options,
      partners: asked.partners,
      record,
      metrics,
      drain,
    });
  const graphs = inTurn(await graph(options.supergraph));

  // Who asks, and for what: before anything of a stranger's body is read.
  const identified = identify(
    options.authenticate,
    options.register,
    arrangements(options.database),
  );
  const logboek = options.partners.find(({ name }) => name === 'logboek');

  app.use(securityHeaders, requestId, landing(options.landing));
  if (logboek) app.use(lezen({ ...options, identified, logboek }));
  app.all(
    '/graphql',
    cors(options.corsOrigins),
    graphRequestsOnly,
    refuseTokenInUrl,
    identified,
    exactBody,
    wholeCharactersOnly,
    withinLimits,
    graphs.handle,
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
