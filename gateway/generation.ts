import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { documentStore } from '../shared/graphql/document-store.js';
import { accessRules } from './authorization/access-rules.js';
import { permissionsFor } from './authorization/permissions.js';
import type { DecisionPoint } from './authorization/policy/decision-point.js';
import { policyGrants } from './authorization/policy/grants.js';
import { filteredSchemas } from './authorization/filtered-schema.js';
import type { GatewayContext } from './context.js';
import type { Generation } from './supergraph/generations.js';
import { tokens } from './limits/tokens.js';
import type { AuditDeps } from './audit/audit-entry.js';
import type { Metrics } from './http/metrics.js';
import { maskErrors } from './http/plugins/mask-errors.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';
import { executionStages, responseStages } from './pipeline.js';
import { quietLogger } from './http/quiet-logger.js';
import { supergraphBreaches } from './supergraph/composition/composition-result.js';
import { costWeights } from './supergraph/cost-weights.js';
import { supergraphFacts } from './supergraph/facts.js';
import { listSizes } from './supergraph/list-sizes.js';
import {
  federatedExecutor,
  type FederatedExecutorOptions,
} from './subgraph-client/federated-executor.js';

/** What a graph needs and does not own: it is there before and after. */
export interface GenerationOptions extends Omit<
  FederatedExecutorOptions,
  'supergraph' | 'facts' | 'stages'
> {
  record: AuditDeps;
  decisionPoint: DecisionPoint;
  quota: RateLimiter;
  metrics: Metrics;
  /** Lets running requests finish when the server stops. */
  drain: ApolloServerPlugin;
}

/** All that hangs on one supergraph: locks, limits, record and engine. Error: what is wrong with it, in words for people. */
export async function createGeneration(
  supergraph: string,
  options: GenerationOptions,
): Promise<Generation> {
  const [breach, ...more] = supergraphBreaches(supergraph);
  if (breach)
    throw new Error(
      more.length > 0 ? `${breach} (And ${more.length} more.)` : breach,
    );
  const { record, decisionPoint, quota, metrics, logger } = options;
  const facts = supergraphFacts(supergraph);
  const rules = accessRules(supergraph);
  const authorization = {
    rules,
    grants: policyGrants(decisionPoint, { metrics, logger }),
    lockFor: permissionsFor(rules),
    visible: filteredSchemas(),
  };
  const gateway = federatedExecutor({
    ...options,
    supergraph,
    facts,
    stages: executionStages({
      authorization,
      costs: {
        sizeOf: listSizes(supergraph),
        weightOf: costWeights(supergraph),
      },
      limiter: quota,
      audit: record,
      schema: facts.schema,
    }),
  });
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
