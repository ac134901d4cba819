import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import {
  DocumentCache,
  documentStore,
} from '../../shared/graphql/document-store.js';
import type { Logger } from '../../shared/logger.js';
import type { FieldAuthorizationOptions } from '../authorization/field-authorization.js';
import type { GatewayContext } from '../context.js';
import type { EngineGateway } from '../execution/apollo-gateway.js';
import { tokens } from '../limits/tokens.js';
import { knownOperations } from './known-operations.js';
import { maskErrors } from './plugins/mask-errors.js';
import { maskValidationErrors } from './plugins/mask-validation-errors.js';
import { requireOperation } from './plugins/require-operation.js';
import { runResponseStages } from './plugins/run-response-stages.js';
import { quietLogger } from './quiet-logger.js';
import { logUnexpected } from './response-stages/log-failures.js';
import type { ResponseStage } from './response-stages/response-stage.js';
import { serializeResponse } from './serialize-response.js';

interface GraphqlServerOptions {
  /** The API schema. */
  schema: GraphQLSchema;
  authorization: FieldAuthorizationOptions;
  responseStages: readonly ResponseStage[];
  logger: Logger;
}

/** Serves GraphQL over one supergraph: Apollo Server, and known operations without it. */
export async function startGraphqlServer(
  gateway: EngineGateway<GatewayContext>,
  options: GraphqlServerOptions,
): Promise<{ handle: RequestHandler; stop(): Promise<void> }> {
  const documents = new DocumentCache();
  const apollo = apolloServer(gateway, documents, options);
  await apollo.start();
  return {
    handle: knownOperations({
      find: (queryHash) => documents.get(queryHash),
      execute: gateway.execute,
      ...options,
      apollo: expressMiddleware(apollo, {
        context: async ({ res }) => res.locals['context'] as GatewayContext,
      }),
    }),
    stop: () => apollo.stop(),
  };
}

const apolloServer = (
  gateway: EngineGateway<GatewayContext>,
  documents: DocumentCache,
  { authorization, responseStages, logger }: GraphqlServerOptions,
): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    // Limits on requests.
    parseOptions: { maxTokens: tokens.maximum },
    documentStore: documentStore(documents),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // Field authorization filters introspection, and maskValidationErrors the messages of validation.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors,
    stringifyResult: (result) =>
      Buffer.concat(serializeResponse(result)).toString(),
    logger: quietLogger(logger),
    stopOnTerminationSignals: false,
    plugins: [
      // Messages of graphql-js mention types and suggest fields: they must not reveal what the caller has no permission for.
      maskValidationErrors(
        authorization.permissionsFor,
        authorization.filteredSchemaFor,
      ),
      // Without an operation the engine would report an internal error; it is the client's.
      requireOperation(),
      runResponseStages(responseStages),
      logUnexpected(logger),
      // Nothing is reported to Apollo, whatever the environment contains.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
