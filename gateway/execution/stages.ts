import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult } from 'graphql';

type ApolloGateway = ApolloServerOptionsWithGateway<object>['gateway'];
type ApolloRequest = Parameters<
  NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>
>[0];

/** An operation that is parsed and valid, as Apollo Server hands it on, with its variables and what its request carries. */
export interface ExecutionRequest<Context> extends Omit<
  ApolloRequest,
  'context'
> {
  readonly context: Context;
}

export type Executor<Context> = (
  request: ExecutionRequest<Context>,
) => Promise<ExecutionResult>;

/** One step on the way to execution: answers by itself, or has the next one answer, maybe another request than it got. */
export type ExecutionStage<Context> = (
  request: ExecutionRequest<Context>,
  next: Executor<Context>,
) => Promise<ExecutionResult>;

/** Puts stages in front of `execute`, the first one outermost. They are linked here, once: a request allocates nothing for it. */
export const compose = <Context>(
  stages: readonly ExecutionStage<Context>[],
  execute: Executor<Context>,
): Executor<Context> =>
  stages.reduceRight<Executor<Context>>(
    (next, stage) => (request) => stage(request, next),
    execute,
  );
