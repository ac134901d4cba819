import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../../shared/logger.js';
import { codeScalars } from '../../shared/access/partij-scalars.js';
import { DateScalar, DateTimeScalar } from '../../shared/graphql/scalars.js';
import type { GatewayContext, GatewayStage } from '../context.js';
import {
  engineGateway,
  type EngineGateway,
} from '../execution/apollo-gateway.js';
import type { Planning } from '../execution/planning/planning.js';
import { deduplicated } from '../execution/run/deduplication.js';
import type { Metrics } from '../http/metrics.js';
import type { Supergraph } from '../supergraph/supergraph.js';
import type { PartnerExecutor } from './subgraph-executor.js';
import { fallbackEntity } from './fallback-entity.js';
import { trackDataSubjects } from './track-data-subjects.js';
import { errorFormatter } from './format-errors.js';

export interface FederatedExecutorOptions {
  supergraph: Supergraph;
  apiSchema: GraphQLSchema;
  /** By name; all of the supergraph must be there, more may be. */
  partners: ReadonlyMap<string, PartnerExecutor>;
  planning: Planning;
  /** Run before an operation is planned, in this order. */
  stages?: readonly GatewayStage[];
  /** Documents that are planned before the first request for them. */
  warmUpDocuments?: readonly string[];
  /** Counts lookups of plans. */
  metrics?: Metrics;
  logger: Logger;
}

/** The engine over the partners of one supergraph. Error: one of them has no executor. */
export function federatedExecutor({
  supergraph,
  apiSchema,
  partners,
  planning,
  stages = [],
  warmUpDocuments = [],
  metrics,
  logger,
}: FederatedExecutorOptions): EngineGateway<GatewayContext> {
  const { facts, graph } = supergraph;
  useStrictScalars(apiSchema);
  const subgraphs = new Map(
    facts.partners.map((name) => {
      const partner = partners.get(name);
      if (!partner)
        throw new Error(
          `The supergraph has a partner '${name}' that is not in gateway/subgraphs.ts.`,
        );
      return [
        name,
        // The deadline of one request must not cut the subgraph request of another.
        deduplicated(partner, ({ dedupeKey, endsAt }) =>
          endsAt - performance.now() < partner.deadlineMs ? null : dedupeKey,
        ),
      ] as const;
    }),
  );
  return engineGateway<GatewayContext>({
    graph,
    apiSchema,
    planning,
    stages,
    warmUpDocuments,
    subgraphs,
    formatter: errorFormatter(logger),
    abortSignal: ({ clientDisconnected }) => clientDisconnected,
    endsAt: ({ endsAt }) => endsAt,
    startPhase: ({ trace }, phase) => {
      const span = trace.span?.child(phase);
      return span && (() => span.end());
    },
    planLookup: (isHit) => metrics?.graphql.planLookup(isHit ? 'hit' : 'miss'),
    extraSelections: trackDataSubjects(facts),
    fallbackEntity: (operation, key, variables, { caller }) =>
      fallbackEntity(operation, key, variables, caller),
    reportErrors: (errors, context) => {
      context.partnerErrors = errors;
    },
  });
}

/** With the scalars of the subgraphs, a date that does not exist, or an object for a code, is refused before any subgraph request is sent. */
function useStrictScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar, ...codeScalars]) {
    const { parseValue, parseLiteral } = own;
    Object.assign(schema.getType(own.name) ?? {}, { parseValue, parseLiteral });
  }
}
