import {
  getVariableValues,
  type DocumentNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { ExtraSelections } from './extra-selections.js';
import { prepareVariables } from './coerce-variables.js';
import type { Graph } from './graph.js';
import { variableErrors } from './input-errors.js';
import { answerIntrospection } from './introspection.js';
import type { Json } from './json.js';
import { LimitedErrors, type ErrorText } from './limited-errors.js';
import { locateErrors } from './locate-errors.js';
import type { Labels } from './planning/plan.js';
import {
  PlanningFailed,
  PlannerOverloaded,
  type Planning,
} from './planning/planning.js';
import {
  preparer,
  type PreparedOperation,
  type OperationRequest,
} from './prepare.js';
import { shapeResponse } from './shape-response.js';
import type { SubgraphResponse, SubgraphError } from './run/send-fetch.js';
import { Failures } from './run/failures.js';
import { executePlan, type ExecutionContext } from './run/execution-context.js';

/** A subgraph as the engine asks it. */
export interface SubgraphExecutor<Context> {
  send(question: SubgraphRequest, context: Context): InFlightRequest;
}

export interface SubgraphRequest {
  /** JSON. */
  body: string;
  isMutation: boolean;
}

/** A question under way. */
export interface InFlightRequest {
  /** Fails when none came. It is the engine's own, to be added to. */
  response: Promise<SubgraphResponse>;
  /** Nobody waits for the answer any more. An AbortSignal for every question would cost more than asking it. */
  abort(): void;
}

/** In which words failures are told; where is found out by the engine. */
export interface ErrorFormatter {
  /** A question to which no answer came; `null` tells nothing. What it throws goes on. */
  requestFailed(asked: RequestTarget, error: unknown): ErrorText | null;
  /** An answer that is no answer to the question, as a whole or in part. */
  malformedResponse(asked: RequestTarget): ErrorText;
  /** An entity that is another than was asked about. */
  entityKeyMismatch(subgraph: string): ErrorText;
  /** What a subgraph itself says went wrong. */
  subgraphError(subgraph: string, error: SubgraphError): ErrorText;
  /** An operation of which no plan can be made. */
  planningFailed(): GraphQLError;
  /** An operation that cannot be planned for now. */
  plannerOverloaded(): GraphQLError;
  /** Null where the graph promises a value, which no failure explains: an entity that nobody knows. `null` tells nothing. */
  unexpectedNull(): ErrorText | null;
}

export interface RequestTarget {
  subgraph: string;
  isMutation: boolean;
}

export interface ExecutorOptions<Context> {
  graph: Graph;
  subgraphs: ReadonlyMap<string, SubgraphExecutor<Context>>;
  formatter: ErrorFormatter;
  /** Fires when the client has left. */
  abortSignal(context: Context): AbortSignal;
  extraSelections?: ExtraSelections<Context>;
  /** What a root field leads to when its subgraph does not answer, where that is known. */
  fallbackEntity?(
    operation: OperationDefinitionNode,
    key: string,
    variables: Readonly<Json>,
    context: Context,
  ): Json | null;
}

/** What came of an operation: an answer, or what is wrong with the operation itself. */
export type ExecutionOutcome =
  | { data: Json | null; errors: LimitedErrors }
  | { mistakes: readonly GraphQLError[] };

/**
 * An operation from the client to its answer: plan it, carry the plan out, lay the answer out (GraphQL specification, section 6.1,
 * ExecuteRequest, and 6.1.2, CoerceVariableValues).
 */
export function executor<Context>(
  planning: Planning,
  options: ExecutorOptions<Context>,
) {
  const { graph, extraSelections } = options;
  const { prepare, preplan } = preparer(planning, graph, extraSelections);
  const answer = async (
    requested: OperationRequest,
    all: Readonly<Json>,
    context: Context,
  ): Promise<ExecutionOutcome> => {
    const fit = prepareVariables(requested, all);
    if ('mistake' in fit) return { mistakes: [fit.mistake] };
    const { document, operation, variables: given } = fit;
    const asked = { ...requested, document, operation };
    const definitions = asked.operation.variableDefinitions ?? [];
    const values = getVariableValues(asked.schema, definitions, given, {
      maxErrors: 10,
    });
    if (values.errors)
      return {
        mistakes: variableErrors(asked.schema, definitions, given).map(
          fit.told,
        ),
      };
    const signal = options.abortSignal(context);
    let prepared;
    try {
      prepared = await prepare(asked, drawLabels(graph.labels), signal);
    } catch (error) {
      if (error instanceof PlanningFailed)
        return { mistakes: [options.formatter.planningFailed()] };
      if (error instanceof PlannerOverloaded)
        return { mistakes: [options.formatter.plannerOverloaded()] };
      throw error;
    }
    const state: ExecutionContext<Context> = {
      options,
      context,
      variables: given,
      coerced: values.coerced,
      clientKeys: prepared.projection.clientKeys,
      data: prepared.introspection
        ? answerIntrospection(prepared.introspection, asked.schema, given)
        : {},
      failures: new Failures(),
      inFlight: new Set(),
      signal,
    };
    signal.addEventListener('abort', () =>
      state.inFlight.forEach((each) => each.abort()),
    );
    await executePlan(prepared.plan, state);
    return responseOf(prepared, state);
  };
  return {
    answer,
    /** Has a document that will be asked planned beforehand. */
    expect: (document: DocumentNode) =>
      preplan(document, drawLabels(graph.labels)),
  };
}

/** Rolls a progressive `@override(label: "percent(n)")` out over that part of the requests; another label is off. */
const drawLabels = (labels: readonly string[]): Labels =>
  new Map(
    labels.map((label) => {
      const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1] ?? '0';
      return [label, Math.random() * 100 < Number(percent)];
    }),
  );

function responseOf<Context>(
  { projection }: PreparedOperation,
  { options, data: gathered, coerced, failures }: ExecutionContext<Context>,
): ExecutionOutcome {
  const { data, isBroken } = shapeResponse(projection, gathered, coerced);
  const errors = new LimitedErrors();
  // Nulls are only looked at where something went wrong.
  if (isBroken || !failures.isEmpty)
    locateErrors(projection, {
      gathered,
      data,
      variables: coerced,
      failures,
      neverNull: () => options.formatter.unexpectedNull(),
      errors,
    });
  return { data, errors };
}
