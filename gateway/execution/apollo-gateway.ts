import { ApolloGateway } from '@apollo/gateway';
import type {
  ApolloServerOptionsWithGateway,
  BaseContext,
} from '@apollo/server';
import { parse, type GraphQLSchema } from 'graphql';
import { disableApolloTelemetry } from './config.js';
import { executor, type ExecutorOptions } from './executor.js';
import { withLocations } from './error-locations.js';
import { graphOf } from './graph.js';
import type { Json } from './json.js';
import type { LimitedErrors } from './limited-errors.js';
import type { Planning } from './planning/planning.js';
import {
  compose,
  type ExecutionRequest,
  type ExecutionStage,
  type Executor,
} from './stages.js';

type GatewayInterface<Context extends BaseContext> =
  ApolloServerOptionsWithGateway<Context>['gateway'];

export interface EngineGatewayOptions<Context extends BaseContext> extends Omit<
  ExecutorOptions<Context>,
  'graph'
> {
  /** Without what @apollo/gateway refuses to load, such as access rules. */
  supergraphSdl: string;
  /** Makes plans over a supergraph. */
  planning(supergraphSdl: string): Planning;
  /** What an operation passes before it is planned, in order. */
  stages?: readonly ExecutionStage<Context>[];
  /** Takes the errors beside an answer, in the words of `reports`: Apollo Server would change them. */
  tell(errors: LimitedErrors, context: Context): void;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
  /** Hears of the schema when it is there. */
  onSchema?(schema: GraphQLSchema): void;
}

export interface EngineGateway<
  Context extends BaseContext,
> extends GatewayInterface<Context> {
  /** Settles when what is known to be asked is planned, after `load`. */
  warmedUp(): Promise<unknown>;
}

/**
 * The engine as Apollo Server wants its gateway, for one supergraph: another one has an engine of its own. @apollo/gateway keeps what it
 * does well: loading the supergraph, and its schema.
 */
export function engineGateway<Context extends BaseContext>({
  supergraphSdl,
  planning: plan,
  onSchema,
  tell,
  stages = [],
  known = [],
  ...options
}: EngineGatewayOptions<Context>): EngineGateway<Context> {
  const documents = known.map((text) => parse(text, { noLocation: true }));
  const graph = graphOf(supergraphSdl);
  const planning = plan(supergraphSdl);
  const engine = executor(planning, { ...options, graph });
  let warmingUp: Promise<unknown> = Promise.resolve();
  disableApolloTelemetry();
  const apollo = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({
      process: () => Promise.reject(new Error('The engine asks by itself.')),
    }),
    __exposeQueryPlanExperimental: false,
    logger: silent,
  });
  apollo.onSchemaLoadOrUpdate(({ apiSchema }) => onSchema?.(apiSchema));
  const carryOut: Executor<Context> = async (request) => {
    const outcome = await engine.answer(
      request,
      (request.request.variables ?? {}) as Json,
      request.context,
    );
    if ('mistakes' in outcome)
      return {
        errors: withLocations(
          outcome.mistakes,
          request.document,
          request.source,
        ),
      };
    tell(outcome.errors, request.context);
    return { data: outcome.data };
  };
  const execute = compose(stages, carryOut);
  return {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
    load: async (loading) => {
      await apollo.load(loading);
      warmingUp = Promise.all(documents.map((each) => engine.expect(each)));
      return {
        executor: (request) => execute(request as ExecutionRequest<Context>),
      };
    },
    warmedUp: () => warmingUp,
    stop: async () => {
      await planning.stop();
      await apollo.stop();
    },
  };
}

const nothing = () => {};
/** The library's own words may hold addresses and values. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
