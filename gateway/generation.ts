import { setImmediate } from 'node:timers/promises';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { documentStore } from '../shared/graphql/document-store.js';
import { permissionsFor } from './authorization/permissions.js';
import type { DecisionPoint } from './authorization/policy/decision-point.js';
import { policyGrants } from './authorization/policy/grants.js';
import { filteredSchemas } from './authorization/filtered-schema.js';
import type { GatewayContext } from './context.js';
import { apiSchemaOf } from './execution/api-schema.js';
import type { SupergraphPlanning } from './execution/planning/planning.js';
import { Supergraph } from './supergraph/supergraph.js';
import type { Generation } from './supergraph/generations.js';
import { tokens } from './limits/tokens.js';
import type { AuditDeps } from './audit/audit-entry.js';
import type { Metrics } from './http/metrics.js';
import { maskErrors } from './http/plugins/mask-errors.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';
import { executionStages, responseStages } from './pipeline.js';
import { quietLogger } from './http/quiet-logger.js';
import {
  federatedExecutor,
  type FederatedExecutorOptions,
} from './subgraph-client/federated-executor.js';

/** What a graph needs and does not own: it is there before and after. */
export interface GenerationOptions extends Omit<
  FederatedExecutorOptions,
  'supergraph' | 'apiSchema' | 'planning' | 'stages'
> {
  /** Checks a supergraph and makes plans over it. */
  planning(supergraph: Supergraph): SupergraphPlanning;
  record: AuditDeps;
  decisionPoint: DecisionPoint;
  quota: RateLimiter;
  metrics: Metrics;
  /** Lets running requests finish when the server stops. */
  drain: ApolloServerPlugin;
}

/** All that hangs on one supergraph: locks, limits, record and engine. Error: what is wrong with it, in words for people. */
export async function createGeneration(
  text: string,
  options: GenerationOptions,
): Promise<Generation> {
  const supergraph = new Supergraph(text);
  const planning = options.planning(supergraph);
  try {
    return await generationOf(supergraph, planning, options);
  } catch (error) {
    await planning.stop();
    throw error;
  }
}

async function generationOf(
  supergraph: Supergraph,
  planning: SupergraphPlanning,
  options: GenerationOptions,
): Promise<Generation> {
  const { record, decisionPoint, quota, metrics, logger } = options;
  // Whether it is fit to be used is found out beside the planner. What is left is read in steps, and requests pass in between.
  const apiSchema = apiSchemaOf(await planning.apiSchema());
  await setImmediate();
  const { schema } = supergraph;
  await setImmediate();
  const { accessRules: rules, sizeOf, weightOf } = supergraph;
  await setImmediate();
  const authorization = {
    rules,
    grants: policyGrants(decisionPoint, { metrics, logger }),
    lockFor: permissionsFor(rules),
    visible: filteredSchemas(),
  };
  const gateway = federatedExecutor({
    ...options,
    supergraph,
    apiSchema,
    planning,
    stages: executionStages({
      authorization,
      costs: { sizeOf, weightOf },
      limiter: quota,
      audit: record,
      schema,
    }),
  });
  await setImmediate();
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    // What a caller may send.
    parseOptions: { maxTokens: tokens.maximum },
    documentStore: documentStore(),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // What a caller may learn: the field lock and knownNames leave of it what is open to him.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors,
    logger: quietLogger(logger),
    stopOnTerminationSignals: false,
    plugins: [
      ...responseStages(authorization, metrics, logger),
      options.drain,
      // Nothing is reported to Apollo, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return {
    // Each question to a partner goes through its source: signed, with a deadline, its answer guarded.
    handle: expressMiddleware(apollo, {
      context: async ({ res }) => res.locals['context'] as GatewayContext,
    }),
    warmedUp: gateway.warmedUp,
    retire: gateway.stop,
    stop: () => apollo.stop(),
  };
}
