import type {
  ApolloServerOptionsWithGateway,
  BaseContext,
} from '@apollo/server';
import {
  getVariableValues,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Graph } from './graph.js';
import { gatherIntrospection } from './introspection.js';
import type { Json, Path } from './json.js';
import { prepared, type Prepared } from './prepare.js';
import type { Planner } from './plan/plan.js';
import { project } from './project.js';
import type { Answer, SubgraphError } from './run/run-fetch.js';
import { run, type Run } from './run/run.js';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
export type Executor = NonNullable<
  Awaited<ReturnType<GatewayInterface['load']>>['executor']
>;
export type Request = Parameters<Executor>[0];

/** A subgraph as the engine asks it. */
export interface Subgraph<Context> {
  /** Gives the answer to a body in JSON; throws when none came. */
  ask(question: Asked, context: Context): Promise<Answer>;
}

export interface Asked {
  body: string;
  isMutation: boolean;
}

/** In which words failures are told. A path holds `@` for a list. */
export interface Reports {
  /** A question to which no answer came; `null` tells nothing. What it throws goes on. */
  failed(asked: Of, error: unknown, path: Path): GraphQLFormattedError | null;
  /** An answer that is no answer to the question, as a whole or in part. */
  malformed(asked: Of, path: Path): GraphQLFormattedError;
  /** An entity that is another than was asked about. */
  otherEntity(subgraph: string, path: Path): GraphQLFormattedError;
  /** What a subgraph itself says went wrong. */
  said(
    subgraph: string,
    error: SubgraphError,
    path: Path,
  ): GraphQLFormattedError;
  /** Null where the graph promises a value. */
  neverNull(path: Path): GraphQLFormattedError;
}

export interface Of {
  subgraph: string;
  isMutation: boolean;
}

export interface EngineOptions<Context> {
  graph: Graph;
  subgraphs: ReadonlyMap<string, Subgraph<Context>>;
  reports: Reports;
  /** What a root field leads to when its subgraph does not answer, where that is known. */
  standIn?(
    operation: OperationDefinitionNode,
    key: string,
    variables: Readonly<Json>,
    context: Context,
  ): Json | null;
}

/** An operation from the client to its answer: plan it, carry the plan out, lay the answer out. */
export function executor<Context>(
  planner: Planner,
  options: EngineOptions<Context>,
): Executor {
  const prepare = prepared(planner, options.graph);
  return async (request) => {
    const { schema, operation, context } = request;
    const variables = request.request.variables ?? {};
    const values = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables,
      { maxErrors: 10 },
    );
    if (values.errors) return { errors: [...values.errors] } as never;
    const ready = await prepare(request);
    const state: Run<Context> = {
      options,
      context: context as Context,
      variables,
      coerced: values.coerced,
      clientKeys: ready.projection.clientKeys,
      data: {},
      errors: [],
    };
    gatherIntrospection(ready, schema, state);
    await run(ready.program, state);
    return answerOf(ready, state) as never;
  };
}

function answerOf<Context>(
  { projection }: Prepared,
  { options, data: gathered, coerced, errors }: Run<Context>,
): { data: Json | null; errors?: GraphQLFormattedError[] } {
  const { data, violations } = project(projection, gathered, coerced);
  for (const path of violations)
    if (!errors.some((error) => isAbove(error.path ?? [], path)))
      errors.push(options.reports.neverNull(path));
  return errors.length > 0 ? { data, errors } : { data };
}

/** Whether an error is told at a place or at one that holds it: then the null there is explained. */
const isAbove = (above: Path, path: Path): boolean =>
  above.length <= path.length &&
  above.every((part, index) => part === path[index]);
