import {
  withVariables,
  type CompiledFetch,
} from '../compile/compiled-fetch.js';
import type { SubgraphResponse } from '../subgraph-executor.js';
import { representations, type EntityBatch } from './entity-batch.js';
import { reportFailedRequest } from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';

/** `null` when no response came; the failure is recorded. */
export async function sendFetch<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): Promise<SubgraphResponse | null> {
  const { plan, isMutation, scan } = fetch;
  const { options, variables, coerced, context, signal, inFlight } = state;
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
    request = options.subgraphs.get(subgraph)!.send(
      {
        body,
        isMutation,
        scan: scan ? (bytes) => scan(bytes, coerced) : undefined,
      },
      context,
    );
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
