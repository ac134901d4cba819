import './config.js';
import { ApolloGateway } from '@apollo/gateway';
import type {
  ApolloServerOptionsWithGateway,
  BaseContext,
} from '@apollo/server';
import {
  Kind,
  parse,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { createHash } from 'node:crypto';
import { executor, type EngineOptions } from './engine.js';
import type { Json } from './json.js';
import type { Planning } from './plan/planning.js';
import type { Requested } from './prepare.js';

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
  /** Takes the errors beside an answer, in the words of `reports`: Apollo Server would change them. */
  tell(errors: readonly GraphQLFormattedError[], context: Context): void;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
  /** Hears of the schema when it is there. */
  onSchema?(schema: GraphQLSchema): void;
}

/** The engine as Apollo Server wants its gateway. @apollo/gateway keeps what it does well: the life of the supergraph and its schema. */
export function engineGateway<Context extends BaseContext>({
  supergraphSdl,
  planning,
  onSchema,
  tell,
  known = [],
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
  const { answer: execute, ready } = executor(planning, options);
  const answer: Executor<Context> = async (request) => {
    const outcome = await execute(
      request,
      (request.request.variables ?? {}) as Json,
      request.context as Context,
    );
    if ('mistakes' in outcome) return { errors: [...outcome.mistakes] };
    tell(outcome.errors, request.context as Context);
    return { data: outcome.data };
  };
  return {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
    load: async (loading) => {
      const { schema } = await apollo.load(loading);
      for (const text of known) warmUp(schema, text, ready);
      return { executor: answer };
    },
    stop: async () => {
      await planning.stop();
      await apollo.stop();
    },
  };
}

/** One that cannot be planned is told to who asks it. */
function warmUp(
  schema: GraphQLSchema,
  text: string,
  ready: (asked: Requested) => Promise<unknown>,
): void {
  const document = parse(text);
  const queryHash = createHash('sha256').update(text).digest('hex');
  for (const operation of document.definitions)
    if (operation.kind === Kind.OPERATION_DEFINITION)
      ready({ schema, document, operation, queryHash }).catch(() => {});
}

const nothing = () => {};
/** The library's own words may hold addresses and values. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
