import { own, setOwn, type Json } from '../json.js';
import type { CompiledFetch } from '../compile/compiled-fetch.js';
import { isIncluded, type Selected, type Selection } from '../selection.js';
import type { SubgraphResponse } from '../subgraph-executor.js';
import type { ResponseFault } from './failures.js';
import type { ExecutionContext } from './execution-context.js';

/** Sets the fallback entity for root fields without a result, so that other subgraphs can still extend it. */
export function useFallbackEntities<Context>(
  fetch: CompiledFetch,
  root: Selection,
  {
    response,
    faults,
  }: { response: SubgraphResponse | null; faults: readonly ResponseFault[] },
  state: ExecutionContext<Context>,
): void {
  for (const field of root.of(root.type!))
    if (
      (own(state.data, field.key) ?? null) === null &&
      hasNoResult(field.key, response, faults)
    )
      setFallbackEntity(field, fetch, state);
}

/** Null without an error is a valid result: there is no such entity, so there is nothing to fall back on. */
const hasNoResult = (
  key: string,
  response: SubgraphResponse | null,
  faults: readonly ResponseFault[],
): boolean =>
  !response ||
  faults.some(({ path }) => path[0] === key) ||
  response.errors.some(({ path }) => path.length === 0 || path[0] === key);

function setFallbackEntity<Context>(
  field: Selected,
  { operation }: CompiledFetch,
  { options, variables, coerced, context, data }: ExecutionContext<Context>,
): void {
  if (!field.due.object || !isIncluded(field, coerced)) return;
  const entity = options.fallbackEntity?.(
    operation,
    field.key,
    variables,
    context,
  );
  if (!entity) return;
  const typename = String(own(entity, '__typename'));
  const result: Json = { ...entity };
  for (const { key, name } of field.due.object.of(typename))
    if (Object.hasOwn(entity, name)) setOwn(result, key, entity[name]);
  setOwn(data, field.key, result);
}
