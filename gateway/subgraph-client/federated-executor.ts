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
import { driftTolerant } from './drift/drift-tolerant.js';
import type { PartnerExecutor } from './subgraph-executor.js';
import { fallbackEntity } from './fallback-entity.js';
import { incompleteParties } from './incomplete-parties.js';
import { trackDataSubjects } from './track-data-subjects.js';
import { errorFormatter } from './format-errors.js';

/** Of the fields that one partner lacks; metrics have all. */
const maxLogged = 20;

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

/** The engine over the partners of one supergraph. Error: it names one that is not allowed. */
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
  checkAllowed(facts.partners, partners);
  useStrictScalars(apiSchema);
  const driftChanged = (partner: string, missing: readonly string[]) => {
    metrics?.subgraphs.driftChanged(partner, missing);
    logDrift(logger, partner, missing);
  };
  const subgraphs = new Map(
    facts.partners.map((name) => {
      const partner = partners.get(name)!;
      // It lacks fields of a supergraph: of another one others.
      metrics?.subgraphs.driftChanged(name, []);
      return [
        name,
        // The deadline of one request must not cut the subgraph request of another.
        deduplicated(
          driftTolerant(name, partner, { facts, changed: driftChanged }),
          ({ dedupeKey, endsAt }) =>
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
    incompleteLists: incompleteParties(supergraph),
    fallbackEntity: (operation, key, variables, { caller }) =>
      fallbackEntity(operation, key, variables, caller),
    reportErrors: (errors, context) => {
      context.fieldErrors = errors;
    },
  });
}

function logDrift(
  logger: Logger,
  partner: string,
  missing: readonly string[],
): void {
  const reason = 'SCHEMA_DRIFT';
  if (missing.length === 0)
    logger.info({ partner, reason }, 'partner has all composed fields again');
  for (const field of missing.slice(0, maxLogged))
    logger.warn({ partner, reason, field }, 'partner lacks a composed field');
}

/** Who writes the supergraph must not decide where requests with caller assertions go: URLs are settings of the gateway only. */
function checkAllowed(
  names: readonly string[],
  allowed: ReadonlyMap<string, unknown>,
): void {
  const others = names.filter((name) => !allowed.has(name));
  if (others.length > 0)
    throw new Error(
      `The supergraph names ${others.join(' and ')}, of which this gateway has no URL. Add it to its settings: SUBGRAPHS=${others.map((name) => `${name}=https://${name}.example/graphql`).join(',')}`,
    );
}

/** With the scalars of the subgraphs, a date that does not exist, or an object for a code, is refused before any subgraph request is sent. */
function useStrictScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar, ...codeScalars]) {
    const { parseValue, parseLiteral } = own;
    Object.assign(schema.getType(own.name) ?? {}, { parseValue, parseLiteral });
  }
}
