import {
  getVariableValues,
  type DocumentNode,
  type GraphQLError,
} from 'graphql';
import type {
  ErrorFormatter,
  ExecutorOptions,
  Phase,
} from './executor-options.js';
import { prepareVariables } from './coerce-variables.js';
import { addFailures } from './incomplete-lists.js';
import { variableErrors } from './input-errors.js';
import { answerIntrospection } from './introspection.js';
import type { Json } from './json.js';
import { LimitedErrors } from './limited-errors.js';
import { locateErrors } from './locate-errors.js';
import type { Labels } from './planning/plan.js';
import {
  PlanningFailed,
  PlannerOverloaded,
  PlanningLate,
  type Planning,
} from './planning/planning.js';
import {
  preparer,
  type PreparedOperation,
  type OperationRequest,
} from './prepare.js';
import { parseSpans } from './scan/span.js';
import { shapeResponse } from './shape-response.js';
import { Failures } from './run/failures.js';
import { executePlan } from './run/execute-plan.js';
import type { ExecutionContext } from './run/execution-context.js';

/** Either the response of an operation, or a request error. The data may hold spans: see `writeJson` and `parseSpans`. */
export type ExecutionOutcome =
  | { data: Json | null; errors: LimitedErrors }
  | { requestErrors: readonly GraphQLError[] };

/**
 * Executes a request: plans the operation, runs the plan, shapes the response (GraphQL specification, section 6.1, ExecuteRequest, and
 * 6.1.2, CoerceVariableValues).
 */
export function executor<Context>(
  planning: Planning,
  options: ExecutorOptions<Context>,
) {
  const { graph } = options;
  const { prepare, preplan } = preparer(planning, options);
  const phase = phases(options);
  const labels = () => drawLabels(graph.labels);
  const execute = async (
    requested: OperationRequest,
    rawVariables: Readonly<Json>,
    context: Context,
  ): Promise<ExecutionOutcome> => {
    const coerced = prepareVariables(requested, rawVariables);
    if ('requestError' in coerced)
      return { requestErrors: [coerced.requestError] };
    const { document, operation, variables } = coerced;
    const request = { ...requested, document, operation };
    const definitions = request.operation.variableDefinitions ?? [];
    const values = getVariableValues(request.schema, definitions, variables, {
      maxErrors: 10,
    });
    if (values.errors)
      return {
        requestErrors: variableErrors(
          request.schema,
          definitions,
          variables,
        ).map(coerced.restoreNames),
      };
    const signal = options.abortSignal(context);
    let prepared;
    try {
      prepared = await phase(context, 'plan', () =>
        prepare(request, labels(), signal, options.endsAt?.(context)),
      );
    } catch (error) {
      return { requestErrors: [planningError(error, options.formatter)] };
    }
    const state: ExecutionContext<Context> = {
      options,
      context,
      variables,
      coerced: values.coerced,
      clientKeys: prepared.shaping.clientKeys,
      data: introspected(prepared, request, variables),
      failures: new Failures(),
      inFlight: new Set(),
      signal,
    };
    abortWith(signal, state);
    await phase(context, 'execute', () => executePlan(prepared.plan, state));
    return phase(context, 'shape response', () => responseOf(prepared, state));
  };
  return {
    execute,
    /** Plans a document before the first request for it. */
    preplan: (document: DocumentNode) => preplan(document, labels()),
  };
}

/** The data that execution begins with. */
const introspected = (
  { introspection }: PreparedOperation,
  { schema }: OperationRequest,
  variables: Readonly<Json>,
): Json =>
  introspection ? answerIntrospection(introspection, schema, variables) : {};

/** Aborts the subgraph requests in flight when the client disconnects. */
const abortWith = <Context>(
  signal: AbortSignal,
  { inFlight }: ExecutionContext<Context>,
): void =>
  signal.addEventListener('abort', () =>
    inFlight.forEach((each) => each.abort()),
  );

/** Runs a phase of a request between the two calls of `startPhase`. */
const phases =
  <Context>({ startPhase }: ExecutorOptions<Context>) =>
  async <Result>(
    context: Context,
    name: Phase,
    run: () => Result | Promise<Result>,
  ): Promise<Result> => {
    const end = startPhase?.(context, name);
    try {
      return await run();
    } finally {
      end?.();
    }
  };

/** The request error of a failed plan; any other error is thrown. */
function planningError(
  error: unknown,
  formatter: ErrorFormatter,
): GraphQLError {
  if (error instanceof PlanningFailed) return formatter.planningFailed();
  if (error instanceof PlannerOverloaded) return formatter.plannerOverloaded();
  if (error instanceof PlanningLate) return formatter.planningLate();
  throw error;
}

/** Draws for each label of a progressive `@override(label: "percent(n)")` whether it is on for this request; any other label is off. */
const drawLabels = (labels: readonly string[]): Labels =>
  new Map(
    labels.map((label) => {
      const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1] ?? '0';
      return [label, Math.random() * 100 < Number(percent)];
    }),
  );

function responseOf<Context>(
  { shaping }: PreparedOperation,
  { options, data: merged, coerced, failures }: ExecutionContext<Context>,
): ExecutionOutcome {
  const errors = new LimitedErrors();
  if (failures.isEmpty) {
    const { data, isBroken } = shapeResponse(shaping, merged, coerced);
    if (!isBroken) return { data, errors };
  }
  // Errors are located only when something failed: that walks all of the data.
  parseSpans(merged);
  if (options.incompleteLists && !failures.isEmpty)
    addFailures(
      shaping,
      { data: merged, coerced, failures },
      options.incompleteLists,
    );
  const { data } = shapeResponse(shaping, merged, coerced);
  locateErrors(shaping, {
    merged,
    data,
    variables: coerced,
    failures,
    unexpectedNull: () => options.formatter.unexpectedNull(),
    errors,
  });
  return { data, errors };
}
