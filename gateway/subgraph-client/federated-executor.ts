import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../../shared/logger.js';
import { DateScalar, DateTimeScalar } from '../../shared/graphql/scalars.js';
import type { GatewayContext, GatewayStage } from '../context.js';
import {
  engineGateway,
  type EngineGateway,
} from '../execution/apollo-gateway.js';
import { graphOf } from '../execution/graph.js';
import type { Planning } from '../execution/planning/planning.js';
import { deduplicated } from '../execution/run/deduplication.js';
import type { Supergraph } from '../supergraph/supergraph.js';
import type { PartnerExecutor } from './subgraph-executor.js';
import { fallbackEntity } from './fallback-entity.js';
import { trackDataSubjects } from './track-data-subjects.js';
import { errorFormatter } from './format-errors.js';

export interface FederatedExecutorOptions {
  supergraph: Supergraph;
  /** What clients see of it. */
  apiSchema: GraphQLSchema;
  /** Every partner of the supergraph, by name, and maybe more. */
  partners: ReadonlyMap<string, PartnerExecutor>;
  planning: Planning;
  /** What an operation passes before it is planned, in order. */
  stages?: readonly GatewayStage[];
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
  logger: Logger;
}

/** The engine with the partners behind it: each asked signed, with a deadline, its answer guarded. Error: one of them has no address. */
export function federatedExecutor({
  supergraph,
  apiSchema,
  partners,
  planning,
  stages = [],
  known = [],
  logger,
}: FederatedExecutorOptions): EngineGateway<GatewayContext> {
  const { facts } = supergraph;
  useOwnScalars(apiSchema);
  const subgraphs = new Map(
    facts.partners.map((name) => {
      const partner = partners.get(name);
      if (!partner)
        throw new Error(
          `The supergraph has a partner '${name}' that is not in gateway/subgraphs.ts.`,
        );
      return [
        name,
        deduplicated(partner, ({ dedupeKey }) => dedupeKey),
      ] as const;
    }),
  );
  return engineGateway<GatewayContext>({
    graph: graphOf(supergraph),
    apiSchema,
    planning,
    stages,
    known,
    subgraphs,
    formatter: errorFormatter(logger),
    abortSignal: ({ clientDisconnected }) => clientDisconnected,
    extraSelections: trackDataSubjects(facts),
    fallbackEntity: (operation, key, variables, { caller }) =>
      fallbackEntity(operation, key, variables, caller),
    tell: (errors, context) => {
      context.partnerErrors = errors;
    },
  });
}

/** A day that does not exist is refused here, before any partner is asked. */
function useOwnScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar]) {
    const { parseValue, parseLiteral } = own;
    Object.assign(schema.getType(own.name) ?? {}, { parseValue, parseLiteral });
  }
}
