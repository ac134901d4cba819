import {
  getVariableValues,
  type DocumentNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Beside } from './extra-selections.js';
import { fitVariables } from './coerce-variables.js';
import type { Graph } from './graph.js';
import { variableErrors } from './input-errors.js';
import { answerIntrospection } from './introspection.js';
import type { Json } from './json.js';
import { LimitedErrors, type ErrorText } from './limited-errors.js';
import { locateErrors } from './locate-errors.js';
import type { Labels } from './planning/plan.js';
import {
  NotPlanned,
  NotPlannedNow,
  type Planning,
} from './planning/planning.js';
import { preparer, type Prepared, type Requested } from './prepare.js';
import { project } from './shape-response.js';
import type { Answer, SubgraphError } from './run/send-fetch.js';
import { Failures } from './run/failures.js';
import { run, type Run } from './run/execution-context.js';

/** A subgraph as the engine asks it. */
export interface Subgraph<Context> {
  ask(question: Asked, context: Context): Asking;
}

export interface Asked {
  /** JSON. */
  body: string;
  isMutation: boolean;
}

/** A question under way. */
export interface Asking {
  /** Fails when none came. It is the engine's own, to be added to. */
  answer: Promise<Answer>;
  /** Nobody waits for the answer any more. An AbortSignal for every question would cost more than asking it. */
  callOff(): void;
}

/** In which words failures are told; where is found out by the engine. */
export interface Reports {
  /** A question to which no answer came; `null` tells nothing. What it throws goes on. */
  failed(asked: Of, error: unknown): ErrorText | null;
  /** An answer that is no answer to the question, as a whole or in part. */
  malformed(asked: Of): ErrorText;
  /** An entity that is another than was asked about. */
  otherEntity(subgraph: string): ErrorText;
  /** What a subgraph itself says went wrong. */
  said(subgraph: string, error: SubgraphError): ErrorText;
  /** An operation of which no plan can be made. */
  notPlanned(): GraphQLError;
  /** An operation that cannot be planned for now. */
  notPlannedNow(): GraphQLError;
  /** Null where the graph promises a value, which no failure explains: an entity that nobody knows. `null` tells nothing. */
  neverNull(): ErrorText | null;
}

export interface Of {
  subgraph: string;
  isMutation: boolean;
}

export interface EngineOptions<Context> {
  graph: Graph;
  subgraphs: ReadonlyMap<string, Subgraph<Context>>;
  reports: Reports;
  /** Fires when the client has left. */
  signal(context: Context): AbortSignal;
  beside?: Beside<Context>;
  /** What a root field leads to when its subgraph does not answer, where that is known. */
  standIn?(
    operation: OperationDefinitionNode,
    key: string,
    variables: Readonly<Json>,
    context: Context,
  ): Json | null;
}

/** What came of an operation: an answer, or what is wrong with the operation itself. */
export type Outcome =
  | { data: Json | null; errors: LimitedErrors }
  | { mistakes: readonly GraphQLError[] };

/**
 * An operation from the client to its answer: plan it, carry the plan out, lay the answer out (GraphQL specification, section 6.1,
 * ExecuteRequest, and 6.1.2, CoerceVariableValues).
 */
export function executor<Context>(
  planning: Planning,
  options: EngineOptions<Context>,
) {
  const { graph, beside } = options;
  const { prepare, expect } = preparer(planning, graph, beside);
  const answer = async (
    requested: Requested,
    all: Readonly<Json>,
    context: Context,
  ): Promise<Outcome> => {
    const fit = fitVariables(requested, all);
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
    const signal = options.signal(context);
    let prepared;
    try {
      prepared = await prepare(asked, drawn(graph.labels), signal);
    } catch (error) {
      if (error instanceof NotPlanned)
        return { mistakes: [options.reports.notPlanned()] };
      if (error instanceof NotPlannedNow)
        return { mistakes: [options.reports.notPlannedNow()] };
      throw error;
    }
    const state: Run<Context> = {
      options,
      context,
      variables: given,
      coerced: values.coerced,
      clientKeys: prepared.projection.clientKeys,
      data: prepared.introspection
        ? answerIntrospection(prepared.introspection, asked.schema, given)
        : {},
      failures: new Failures(),
      underWay: new Set(),
      signal,
    };
    signal.addEventListener('abort', () =>
      state.underWay.forEach((each) => each.callOff()),
    );
    await run(prepared.program, state);
    return answerOf(prepared, state);
  };
  return {
    answer,
    /** Has a document that will be asked planned beforehand. */
    expect: (document: DocumentNode) => expect(document, drawn(graph.labels)),
  };
}

/** Rolls a progressive `@override(label: "percent(n)")` out over that part of the requests; another label is off. */
const drawn = (labels: readonly string[]): Labels =>
  new Map(
    labels.map((label) => {
      const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1] ?? '0';
      return [label, Math.random() * 100 < Number(percent)];
    }),
  );

function answerOf<Context>(
  { projection }: Prepared,
  { options, data: gathered, coerced, failures }: Run<Context>,
): Outcome {
  const { data, isBroken } = project(projection, gathered, coerced);
  const errors = new LimitedErrors();
  // Nulls are only looked at where something went wrong.
  if (isBroken || !failures.isEmpty)
    locateErrors(projection, {
      gathered,
      data,
      variables: coerced,
      failures,
      neverNull: () => options.reports.neverNull(),
      errors,
    });
  return { data, errors };
}
