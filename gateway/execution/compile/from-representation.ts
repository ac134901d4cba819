import { own, setOwn, isObject, type Json } from '../json.js';
import { PlanningFailed } from '../planning/planning.js';
import type { Required } from '../planning/plan.js';
import { isIncluded, type Selection } from '../selection.js';

/**
 * The planner fetches an entity again from a subgraph whose key is not resolvable there (`resolvable: false` on an `@interfaceObject`) when
 * the client selects that key in a fragment on one type. The subgraph would refuse; the representation has the values already.
 */
export function fromRepresentation(
  selection: Selection,
  representation: Json,
  variables: Readonly<Json>,
): Json {
  const typename = String(own(representation, '__typename'));
  const result: Json = {};
  for (const field of selection.of(typename)) {
    if (!isIncluded(field, variables)) continue;
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

/** Error: PlanningFailed when a selection set needs more than the representation has. */
export function assertInRepresentation(
  selection: Selection,
  types: readonly string[],
  requires: readonly Required[],
): void {
  const required = new Set(fieldNames(requires));
  for (const type of types)
    for (const { name } of selection.of(type))
      if (!required.has(name)) throw new PlanningFailed();
}

const fieldNames = (parts: readonly Required[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'Field' ? part.name : fieldNames(part.selections),
  );
