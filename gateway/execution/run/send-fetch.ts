import type { Json, Path } from '../json.js';
import {
  withVariables,
  type CompiledFetch,
} from '../compile/compiled-fetch.js';
import { representations, type EntityBatch } from './entity-batch.js';
import { reportFailedRequest } from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';

/** A subgraph's answer (GraphQL specification, section 7.1, "Response Format"). */
export interface SubgraphResponse {
  data: Json | null;
  errors: readonly SubgraphError[];
  /** What it says beside them, for who asks beside the plan. */
  extensions?: unknown;
}

export interface SubgraphError {
  message: string;
  path: Path;
  code: string;
  /** Fields that are required of the entity: the null at the path may be another with what was missing of them. */
  missing?: readonly string[];
}

/** `null` when no answer came; why is reported. */
export async function sendFetch<Context>(
  question: CompiledFetch,
  lots: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): Promise<SubgraphResponse | null> {
  const { plan, isMutation } = question;
  const { options, variables, context, signal, inFlight } = state;
  if (signal.aborted) return null;
  const { subgraph } = plan;
  const [lot] = lots;
  const body = withVariables(
    question.body,
    lot ? { ...variables, ...lot.contexts } : variables,
    plan.variables,
    lots.map((each) => [each.entities.plan.variable, representations(each)]),
  );
  let asking;
  try {
    asking = options.subgraphs
      .get(subgraph)!
      .send({ body, isMutation }, context);
    inFlight.add(asking);
    return await asking.response;
  } catch (error) {
    const text = options.formatter.requestFailed(
      { subgraph, isMutation },
      error,
    );
    if (text) reportFailedRequest(question, lots, text, state);
    return null;
  } finally {
    if (asking) inFlight.delete(asking);
  }
}
