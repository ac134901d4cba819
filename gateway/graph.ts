import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { documentStore } from '../shared/graphql/document-store.js';
import { accessRules } from './access/access-rules.js';
import { behindFieldLock } from './access/field-lock.js';
import { locks } from './access/lock.js';
import { openedIsReadOnly } from './access/opened-is-read-only.js';
import type { DecisionPoint } from './access/policy/decision-point.js';
import { policyGrants } from './access/policy/grants.js';
import { visibleSchemas } from './access/visible-schema.js';
import type { GatewayContext } from './context.js';
import { withFitVariables } from './fit-variables.js';
import type { Graph } from './in-turn.js';
import { tokens } from './limits/tokens.js';
import { withinCost } from './limits/within-cost.js';
import type { RecordDeps } from './logboek/record-entry.js';
import { recorded } from './logboek/recorded.js';
import type { Metrics } from './metrics.js';
import { countRequests } from './plugins/count-requests.js';
import { maskErrors } from './plugins/errors.js';
import { fewErrors } from './plugins/few-errors.js';
import { knownNames } from './plugins/known-names.js';
import { knownOperation } from './plugins/known-operation.js';
import { logFailures } from './plugins/log-failures.js';
import { partialAnswers } from './plugins/partial-answers.js';
import { responseStatus } from './plugins/response-status.js';
import { behindQuota } from './quota/behind-quota.js';
import type { Quota } from './quota/quota.js';
import { quiet } from './quiet.js';
import { supergraphBreaches } from './supergraph/agreement.js';
import { costWeights } from './supergraph/cost-weights.js';
import { supergraphFacts } from './supergraph/facts.js';
import { listSizes } from './supergraph/list-sizes.js';
import {
  engineOverPartners,
  type EngineOverPartnersOptions,
} from './transport/engine-over-partners.js';

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
