import { own, setOwn, type Json } from '../json.js';
import type { CompiledFetch } from '../compile/compiled-fetch.js';
import { isAsked, type Selected, type Selection } from '../selection.js';
import type { SubgraphResponse } from './send-fetch.js';
import type { ResponseFault } from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';

/** Puts what is known of them in the place of the objects at the root that did not come. */
export function useFallbackEntities<Context>(
  question: CompiledFetch,
  root: Selection,
  {
    answer,
    faults,
  }: { answer: SubgraphResponse | null; faults: readonly ResponseFault[] },
  state: ExecutionContext<Context>,
): void {
  for (const field of root.of(root.type!))
    if (
      (own(state.data, field.key) ?? null) === null &&
      isUnanswered(field.key, answer, faults)
    )
      put(field, question, state);
}

/** An answer of null is an answer; an error or a fault in its place is none. */
const isUnanswered = (
  key: string,
  answer: SubgraphResponse | null,
  faults: readonly ResponseFault[],
): boolean =>
  !answer ||
  faults.some(({ path }) => path[0] === key) ||
  answer.errors.some(({ path }) => path.length === 0 || path[0] === key);

function put<Context>(
  field: Selected,
  { operation }: CompiledFetch,
  { options, variables, coerced, context, data }: ExecutionContext<Context>,
): void {
  if (!field.due.object || !isAsked(field, coerced)) return;
  const known = options.fallbackEntity?.(
    operation,
    field.key,
    variables,
    context,
  );
  if (!known) return;
  const typename = String(own(known, '__typename'));
  const result: Json = { ...known };
  for (const { key, name } of field.due.object.of(typename))
    if (Object.hasOwn(known, name)) setOwn(result, key, known[name]);
  setOwn(data, field.key, result);
}
