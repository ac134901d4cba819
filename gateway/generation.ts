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
import { behindFieldLock } from './authorization/field-authorization.js';
import { locks } from './authorization/permissions.js';
import { openedIsReadOnly } from './authorization/break-glass-is-read-only.js';
import type { DecisionPoint } from './authorization/policy/decision-point.js';
import { policyGrants } from './authorization/policy/grants.js';
import { visibleSchemas } from './authorization/filtered-schema.js';
import type { GatewayContext } from './context.js';
import { withFitVariables } from './coerced-variables.js';
import type { Graph } from './supergraph/generations.js';
import { tokens } from './limits/tokens.js';
import { withinCost } from './limits/cost-limit.js';
import type { RecordDeps } from './audit/audit-entry.js';
import { recorded } from './audit/audit-log.js';
import type { Metrics } from './http/metrics.js';
import { countRequests } from './http/plugins/count-requests.js';
import { maskErrors } from './http/plugins/mask-errors.js';
import { fewErrors } from './http/plugins/limit-errors.js';
import { knownNames } from './http/plugins/mask-validation-errors.js';
import { knownOperation } from './http/plugins/known-operation.js';
import { logFailures } from './http/plugins/log-failures.js';
import { partialAnswers } from './http/plugins/partial-responses.js';
import { responseStatus } from './http/plugins/response-status.js';
import { behindQuota } from './limits/rate-limit/rate-limited.js';
import type { Quota } from './limits/rate-limit/rate-limiter.js';
import { quiet } from './http/quiet-logger.js';
import { supergraphBreaches } from './supergraph/composition/composition-result.js';
import { costWeights } from './supergraph/cost-weights.js';
import { supergraphFacts } from './supergraph/facts.js';
import { listSizes } from './supergraph/list-sizes.js';
import {
  engineOverPartners,
  type EngineOverPartnersOptions,
} from './subgraph-client/federated-executor.js';

/** What a graph needs and does not own: it is there before and after. */
export interface GraphOptions extends Omit<
  EngineOverPartnersOptions,
  'supergraph' | 'facts'
> {
  record: RecordDeps;
  decisionPoint: DecisionPoint;
  quota: Quota;
  metrics: Metrics;
  /** Lets running requests finish when the server stops. */
  drain: ApolloServerPlugin;
}

/** All that hangs on one supergraph: locks, limits, record and engine. Error: what is wrong with it, in words for people. */
export async function graphUnder(
  supergraph: string,
  options: GraphOptions,
): Promise<Graph> {
  const [breach, ...more] = supergraphBreaches(supergraph);
  if (breach)
    throw new Error(
      more.length > 0 ? `${breach} (And ${more.length} more.)` : breach,
    );
  const { record, decisionPoint, quota, metrics, logger } = options;
  const facts = supergraphFacts(supergraph);
  const engine = engineOverPartners({ ...options, supergraph, facts });
  const rules = accessRules(supergraph);
  const sizeOf = listSizes(supergraph);
  const lockFor = locks(rules);
  const visible = visibleSchemas();
  // What is answered is in the record before, and so is what is done.
  const onRecord = recorded(engine, facts.schema, record);
  const apollo = new ApolloServer<GatewayContext>({
    // What the caller may not see is out before anything is planned.
    gateway: withFitVariables(
      openedIsReadOnly(
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
    ),
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
    logger: quiet(logger),
    stopOnTerminationSignals: false,
    plugins: [
      knownNames(lockFor, visible),
      knownOperation(),
      partialAnswers(),
      fewErrors(),
      responseStatus(),
      countRequests(metrics),
      logFailures(logger),
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
    warmedUp: engine.warmedUp,
    retire: engine.stop,
    stop: () => apollo.stop(),
  };
}
