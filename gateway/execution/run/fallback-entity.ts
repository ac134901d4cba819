import { own, setOwn, type Json } from '../json.js';
import type { Question } from '../compile/compiled-fetch.js';
import { isAsked, type Selected, type Selection } from '../selection.js';
import type { Answer } from './send-fetch.js';
import type { Fault } from './report-errors.js';
import type { Run } from './execution-context.js';

/** Puts what is known of them in the place of the objects at the root that did not come. */
export function standIn<Context>(
  question: Question,
  root: Selection,
  { answer, faults }: { answer: Answer | null; faults: readonly Fault[] },
  state: Run<Context>,
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
  answer: Answer | null,
  faults: readonly Fault[],
): boolean =>
  !answer ||
  faults.some(({ path }) => path[0] === key) ||
  answer.errors.some(({ path }) => path.length === 0 || path[0] === key);

function put<Context>(
  field: Selected,
  { operation }: Question,
  { options, variables, coerced, context, data }: Run<Context>,
): void {
  if (!field.due.object || !isAsked(field, coerced)) return;
  const known = options.standIn?.(operation, field.key, variables, context);
  if (!known) return;
  const typename = String(own(known, '__typename'));
  const result: Json = { ...known };
  for (const { key, name } of field.due.object.of(typename))
    if (Object.hasOwn(known, name)) setOwn(result, key, known[name]);
  setOwn(data, field.key, result);
}
