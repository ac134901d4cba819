import type {
  ApolloServerOptionsWithGateway,
  BaseContext,
} from '@apollo/server';
import { parse, type GraphQLSchema } from 'graphql';
import { executor, type ExecutorOptions } from './executor.js';
import { withLocations } from './error-locations.js';
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

type SchemaListener = Parameters<
  GatewayInterface<BaseContext>['onSchemaLoadOrUpdate']
>[0];

export interface EngineGatewayOptions<
  Context extends BaseContext,
> extends ExecutorOptions<Context> {
  /** What clients see of the graph. */
  apiSchema: GraphQLSchema;
  planning: Planning;
  /** What an operation passes before it is planned, in order. */
  stages?: readonly ExecutionStage<Context>[];
  /** Takes the errors beside an answer, in the words of `reports`: Apollo Server would change them. */
  tell(errors: LimitedErrors, context: Context): void;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
}

export interface EngineGateway<
  Context extends BaseContext,
> extends GatewayInterface<Context> {
  /** Settles when what is known to be asked is planned, after `load`. */
  warmedUp(): Promise<unknown>;
}

/** The engine as Apollo Server wants its gateway, for one supergraph: another one has an engine of its own. */
export function engineGateway<Context extends BaseContext>({
  apiSchema,
  planning,
  tell,
  stages = [],
  known = [],
  ...options
}: EngineGatewayOptions<Context>): EngineGateway<Context> {
  const documents = known.map((text) => parse(text, { noLocation: true }));
  const engine = executor(planning, options);
  let warmingUp: Promise<unknown> = Promise.resolve();
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
  const listeners = new Set<SchemaListener>();
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      // Only reports to Apollo, which are switched off, would take the text.
      for (const listener of listeners)
        listener({ apiSchema, coreSupergraphSdl: '' });
      warmingUp = Promise.all(documents.map((each) => engine.expect(each)));
      return {
        executor: (request) => execute(request as ExecutionRequest<Context>),
      };
    },
    warmedUp: () => warmingUp,
    stop: () => planning.stop(),
  };
}
