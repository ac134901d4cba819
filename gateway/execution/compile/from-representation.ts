import { own, setOwn, isObject, type Json } from '../json.js';
import { PlanningFailed } from '../planning/planning.js';
import type { Required } from '../planning/plan.js';
import { isAsked, type Selection } from '../selection.js';

/**
 * The planner asks a subgraph again for an object of which it told the key and for which it may not be asked (`resolvable: false` on an
 * `@interfaceObject`), when the client asks that key in a fragment on one type. What was told answers it.
 */
export function fromRepresentation(
  selection: Selection,
  representation: Json,
  variables: Readonly<Json>,
): Json {
  const typename = String(own(representation, '__typename'));
  const result: Json = {};
  for (const field of selection.of(typename)) {
    if (!isAsked(field, variables)) continue;
    const { key, name, due } = field;
    const value = own(representation, name) ?? null;
    const below = due.object;
    const made =
      below && isObject(value)
        ? fromRepresentation(
            below,
            { __typename: below.type, ...value },
            variables,
          )
        : value;
    setOwn(result, key, made);
  }
  return result;
}

/** Error: NotPlanned when more is asked of an object than its representation has. */
export function assertInRepresentation(
  selection: Selection,
  types: readonly string[],
  requires: readonly Required[],
): void {
  const told = new Set(fieldNames(requires));
  for (const type of types)
    for (const { name } of selection.of(type))
      if (!told.has(name)) throw new PlanningFailed();
}

const fieldNames = (parts: readonly Required[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'Field' ? part.name : fieldNames(part.selections),
  );
