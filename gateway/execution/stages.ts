import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult } from 'graphql';

type ApolloGateway = ApolloServerOptionsWithGateway<object>['gateway'];
type ApolloRequest = Parameters<
  NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>
>[0];

/** A parsed and valid operation from Apollo Server, with its variables and the context of its request. */
export interface ExecutionRequest<Context> extends Omit<
  ApolloRequest,
  'context'
> {
  readonly context: Context;
}

export type Executor<Context> = (
  request: ExecutionRequest<Context>,
) => Promise<ExecutionResult>;

/** A stage of execution: responds itself, or calls the next one, maybe with a changed request. */
export type ExecutionStage<Context> = (
  request: ExecutionRequest<Context>,
  next: Executor<Context>,
) => Promise<ExecutionResult>;

/** Wraps `execute` in stages, the first one outermost. They are linked once, so a request allocates nothing for it. */
export const compose = <Context>(
  stages: readonly ExecutionStage<Context>[],
  execute: Executor<Context>,
): Executor<Context> =>
  stages.reduceRight<Executor<Context>>(
    (next, stage) => (request) => stage(request, next),
    execute,
  );
