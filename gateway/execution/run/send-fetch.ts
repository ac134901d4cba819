import type { Json, Path } from '../json.js';
import {
  withVariables,
  type CompiledFetch,
} from '../compile/compiled-fetch.js';
import { representations, type EntityBatch } from './entity-batch.js';
import { reportFailedRequest } from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';

/** A subgraph response (GraphQL specification, section 7.1, "Response Format"). */
export interface SubgraphResponse {
  data: Json | null;
  errors: readonly SubgraphError[];
  /**
   * Its extensions, for extra selections. Required: an executor that forgot them would compile, and whom a response reports would not be
   * in the audit log.
   */
  extensions: unknown;
}

export interface SubgraphError {
  message: string;
  path: Path;
  code: string;
  /** Fields that are required of the entity: the null at the path may be another with what was missing of them. */
  missing?: readonly string[];
}

/** `null` when no response came; the failure is recorded. */
export async function sendFetch<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): Promise<SubgraphResponse | null> {
  const { plan, isMutation } = fetch;
  const { options, variables, context, signal, inFlight } = state;
  if (signal.aborted) return null;
  const { subgraph } = plan;
  const [batch] = batches;
  const body = withVariables(
    fetch.body,
    batch ? { ...variables, ...batch.contexts } : variables,
    plan.variables,
    batches.map((each) => [each.entities.plan.variable, representations(each)]),
  );
  let request;
  try {
    request = options.subgraphs
      .get(subgraph)!
      .send({ body, isMutation }, context);
    inFlight.add(request);
    return await request.response;
  } catch (error) {
    const text = options.formatter.requestFailed(
      { subgraph, isMutation },
      error,
    );
    if (text) reportFailedRequest(fetch, batches, text, state);
    return null;
  } finally {
    if (request) inFlight.delete(request);
  }
}
