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
import express, { type RequestHandler } from 'express';
import type { Key } from '../shared/caller.js';
import type { Logger } from '../shared/logger.js';
import { listen, type Service } from '../shared/subgraph.js';
import type { Authenticate } from './access/authenticate.js';
import type { GatewayContext } from './context.js';
import { createEngine, quiet } from './engine/engine.js';
import { httpErrors, notFound } from './http-errors.js';
import { landing, type LandingOptions } from './landing/landing.js';
import { Metrics } from './metrics.js';
import { opsServer } from './ops.js';
import type { Partner } from './partners.js';
import { countRequests } from './plugins/count-requests.js';
import { maskErrors } from './plugins/errors.js';
import { partialAnswers } from './plugins/partial-answers.js';
import { supergraphFacts } from './supergraph/facts.js';
import {
  partnerSource,
  type PartnerSource,
} from './transport/partner-source.js';

/** Everything the gateway needs; it reads nothing by itself. Port 0 takes a free one. */
export interface GatewayOptions {
  host: string;
  port: number;
  opsPort: number;
  /** The composed schemas, access rules included. */
  supergraph: string;
  /** Where each partner of the supergraph is asked. */
  partners: readonly Partner[];
  authenticate: Authenticate;
  /** Signs who asks, for the partners. */
  callerKey: Key;
  landing: LandingOptions;
  /** Also tells callers what the graph looks like when they misspell it. */
  demo: boolean;
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
  const sources = partnerSources(options, metrics);
  const app = express().disable('x-powered-by').disable('etag');
  const http = createServer(app);
  const apollo = graphServer(options, sources, metrics, http);
  await apollo.start();

  app.get('/', landing(options.landing));
  app.use(
    '/graphql',
    // Who asks comes first: nothing of a stranger's body is read.
    identify(options.authenticate),
    express.json({ limit: '256kb' }),
    // Each question to a partner goes through its source: signed, with a deadline, its answer guarded.
    expressMiddleware(apollo, {
      context: async ({ res }) => res.locals['context'] as GatewayContext,
    }),
  );
  app.use(notFound, httpErrors(logger));

  let ready = true;
  const ops = opsServer(metrics, () => ready);
  await listen(ops, host, options.opsPort);
  try {
    await listen(http, host, options.port);
  } catch (error) {
    ops.close();
    throw error;
  }
  return {
    url: `${urlOf(http, host)}/graphql`,
    opsUrl: urlOf(ops, host),
    stop: async () => {
      ready = false;
      await apollo.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
      ops.close();
      ops.closeAllConnections();
    },
  };
}

const urlOf = (server: Server, host: string) =>
  `http://${host}:${(server.address() as AddressInfo).port}`;

/** Error: a partner of the supergraph that has no address. */
function partnerSources(
  { supergraph, partners, callerKey, logger }: GatewayOptions,
  metrics: Metrics,
): Map<string, PartnerSource> {
  const facts = supergraphFacts(supergraph);
  const sourceOptions = { facts, callerKey, metrics, logger };
  return new Map(
    facts.partners.map((name) => {
      const partner = partners.find((each) => each.name === name);
      if (!partner)
        throw new Error(
          `The supergraph has a partner '${name}' that is not in gateway/partners.ts.`,
        );
      return [name, partnerSource(partner, sourceOptions)];
    }),
  );
}

function graphServer(
  { supergraph, demo, logger }: GatewayOptions,
  sources: ReadonlyMap<string, PartnerSource>,
  metrics: Metrics,
  http: Server,
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: createEngine(supergraph, sources, logger),
    // What a caller may send.
    parseOptions: { maxTokens: 2000 },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // What a caller may learn when it goes wrong.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !demo,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(logger),
    logger: quiet(logger),
    stopOnTerminationSignals: false,
    plugins: [
      partialAnswers(),
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

/** Establishes the caller, and notices when the client leaves. Error: UNAUTHENTICATED. */
const identify =
  (authenticate: Authenticate): RequestHandler =>
  async (request, response, next) => {
    const caller = await authenticate(request.headersDistinct['authorization']);
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const context: GatewayContext = {
      caller,
      clientGone: gone.signal,
      partnerErrors: [],
    };
    response.locals['context'] = context;
    next();
  };
