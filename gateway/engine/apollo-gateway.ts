import './config.js';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../../shared/logger.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import { withoutAccessRules } from '../supergraph/strip.js';

/** What plans an operation over the partners, and joins what they answer. Only this folder knows whose engine it is. */
export type Engine = ApolloGateway;

export function createEngine(
  supergraph: string,
  sources: ReadonlyMap<string, GraphQLDataSource>,
  logger: Logger,
): Engine {
  const engine = new ApolloGateway({
    supergraphSdl: withoutAccessRules(supergraph),
    buildService: ({ name }) => sources.get(name)!,
    __exposeQueryPlanExperimental: false,
    logger: quiet(logger),
  });
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => useOwnScalars(apiSchema));
  return engine;
}

/** A day that does not exist is refused here, before any partner is asked. */
function useOwnScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar]) {
    const { parseValue, parseLiteral } = own;
    Object.assign(schema.getType(own.name) ?? {}, { parseValue, parseLiteral });
  }
}

/** The library's own words may hold addresses and values: that it spoke is enough. */
export function quiet(logger: Logger) {
  const nothing = () => {};
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: () =>
      logger.error({ code: 'INTERNAL_SERVER_ERROR' }, 'library error'),
  };
}
