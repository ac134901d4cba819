import { ApolloGateway } from '@apollo/gateway';
import type {
  ApolloServerOptionsWithGateway,
  BaseContext,
} from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { executor, type EngineOptions } from './engine.js';
import type { Json } from './json.js';
import type { Planning } from './plan/planning.js';

type GatewayInterface<Context extends BaseContext> =
  ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor<Context extends BaseContext> = NonNullable<
  Awaited<ReturnType<GatewayInterface<Context>['load']>>['executor']
>;

export interface EngineGatewayOptions<
  Context extends BaseContext,
> extends EngineOptions<Context> {
  /** Without what @apollo/gateway refuses to load, such as access rules. */
  supergraphSdl: string;
  planning: Planning;
  /** Hears of the schema when it is there. */
  onSchema?(schema: GraphQLSchema): void;
}

/** The engine as Apollo Server wants its gateway. @apollo/gateway keeps what it does well: the life of the supergraph and its schema. */
export function engineGateway<Context extends BaseContext>({
  supergraphSdl,
  planning,
  onSchema,
  ...options
}: EngineGatewayOptions<Context>): GatewayInterface<Context> {
  const apollo = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({
      process: () => Promise.reject(new Error('The engine asks by itself.')),
    }),
    __exposeQueryPlanExperimental: false,
    logger: silent,
  });
  if (onSchema)
    apollo.onSchemaLoadOrUpdate(({ apiSchema }) => onSchema(apiSchema));
  const execute = executor(planning, options);
  const answer: Executor<Context> = async (request) => {
    const { data, errors } = await execute(
      request,
      (request.request.variables ?? {}) as Json,
      request.context as Context,
    );
    // Apollo Server takes formatted errors as they are.
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors } : {}),
    } as unknown as Awaited<ReturnType<Executor<Context>>>;
  };
  return {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
    load: async (loading) => {
      await apollo.load(loading);
      return { executor: answer };
    },
    stop: async () => {
      await planning.stop();
      await apollo.stop();
    },
  };
}

const nothing = () => {};
/** The library's own words may hold addresses and values. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
