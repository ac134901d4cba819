import type {
  ApolloServerOptionsWithGateway,
  BaseContext,
} from '@apollo/server';
import { parse, type GraphQLSchema } from 'graphql';
import { executor } from './executor.js';
import type { ExecutorOptions } from './executor-options.js';
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
  /** The API schema. */
  apiSchema: GraphQLSchema;
  planning: Planning;
  /** Run before an operation is planned, in this order. */
  stages?: readonly ExecutionStage<Context>[];
  /** Takes the errors of a response as `formatter` wrote them: Apollo Server would reformat them. */
  reportErrors(errors: LimitedErrors, context: Context): void;
  /** Documents that are planned before the first request for them. */
  warmUpDocuments?: readonly string[];
}

export interface EngineGateway<
  Context extends BaseContext,
> extends GatewayInterface<Context> {
  /** Executes a parsed and valid operation, with its stages. */
  execute: Executor<Context>;
  /** Settles when `warmUpDocuments` are planned; call after `load`. */
  warmedUp(): Promise<unknown>;
  /** Plans more documents before the first request for them. */
  preplan(documents: readonly string[]): Promise<unknown>;
}

/** The planner takes them one at a time, and refuses more than some that wait. */
async function inTurn<T>(
  all: readonly T[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  for (const one of all) await work(one);
}

/** The engine as the `gateway` of Apollo Server, for one supergraph: a reload creates another engine. */
export function engineGateway<Context extends BaseContext>({
  apiSchema,
  planning,
  reportErrors,
  stages = [],
  warmUpDocuments = [],
  ...options
}: EngineGatewayOptions<Context>): EngineGateway<Context> {
  const engine = executor(planning, options);
  let warmingUp: Promise<unknown> = Promise.resolve();
  const preplan = (texts: readonly string[]) =>
    inTurn(
      texts.map((text) => parse(text, { noLocation: true })),
      engine.preplan,
    );
  const executeOperation: Executor<Context> = async (request) => {
    const outcome = await engine.execute(
      request,
      (request.request.variables ?? {}) as Json,
      request.context,
    );
    if ('requestErrors' in outcome)
      return {
        errors: withLocations(
          outcome.requestErrors,
          request.document,
          request.source,
        ),
      };
    reportErrors(outcome.errors, request.context);
    return { data: outcome.data };
  };
  const execute = compose(stages, executeOperation);
  const listeners = new Set<SchemaListener>();
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      // The supergraph text is used only by reports to Apollo, which are switched off.
      for (const listener of listeners)
        listener({ apiSchema, coreSupergraphSdl: '' });
      warmingUp = preplan(warmUpDocuments);
      return {
        executor: (request) => execute(request as ExecutionRequest<Context>),
      };
    },
    execute,
    warmedUp: () => warmingUp,
    preplan,
    stop: () => planning.stop(),
  };
}
