import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../../shared/logger.js';
import { DateScalar, DateTimeScalar } from '../../shared/graphql/scalars.js';
import type { GatewayContext } from '../context.js';
import {
  engineGateway,
  type EngineGateway,
} from '../execution/apollo-gateway.js';
import type { Planning } from '../execution/planning/planning.js';
import { sharing } from '../execution/run/deduplication.js';
import type { SupergraphFacts } from '../supergraph/facts.js';
import { withoutAccessRules } from '../supergraph/strip.js';
import type { AskedPartner } from './subgraph-executor.js';
import { entryByKey } from './fallback-entity.js';
import { peopleBeside } from './track-data-subjects.js';
import { reports } from './format-errors.js';

export interface EngineOverPartnersOptions {
  /** The composed schemas, access rules included. */
  supergraph: string;
  facts: SupergraphFacts;
  /** Every partner of the supergraph, by name, and maybe more. */
  partners: ReadonlyMap<string, AskedPartner>;
  /** Makes plans over a supergraph. */
  planning(supergraphSdl: string): Planning;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
  logger: Logger;
}

/** The engine with the partners behind it: each asked signed, with a deadline, its answer guarded. Error: one of them has no address. */
export function engineOverPartners({
  supergraph,
  facts,
  partners,
  planning,
  known = [],
  logger,
}: EngineOverPartnersOptions): EngineGateway<GatewayContext> {
  const subgraphs = new Map(
    facts.partners.map((name) => {
      const partner = partners.get(name);
      if (!partner)
        throw new Error(
          `The supergraph has a partner '${name}' that is not in gateway/subgraphs.ts.`,
        );
      return [name, sharing(partner, ({ cameWith }) => cameWith)] as const;
    }),
  );
  return engineGateway<GatewayContext>({
    supergraphSdl: withoutAccessRules(supergraph),
    planning,
    known,
    subgraphs,
    reports: reports(logger),
    signal: ({ clientGone }) => clientGone,
    beside: peopleBeside(facts),
    standIn: (operation, key, variables, { caller }) =>
      entryByKey(operation, key, variables, caller),
    tell: (errors, context) => {
      context.partnerErrors = errors;
    },
    onSchema: useOwnScalars,
  });
}

/** A day that does not exist is refused here, before any partner is asked. */
function useOwnScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar]) {
    const { parseValue, parseLiteral } = own;
    Object.assign(schema.getType(own.name) ?? {}, { parseValue, parseLiteral });
  }
}
