import {
  Kind,
  parse,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isTypeStep, keysOf } from './plan-path.js';
import type { PlannedEntities, PlanNode, Required, Step } from './plan.js';

/** A step of a plan, and all that come before it. */
export interface PlannedStep extends Step<PlanNode> {
  preceding: ReadonlySet<number>;
  writes: readonly Place[] | null;
}

/**
 * A step that begins after those whose data it reads. The tree of a plan has a node of a sequence wait for all before it, also for fetches in
 * other branches of which it needs nothing. Only fetches of entities are judged: others are kept in their order.
 */
export function stepAfter(
  node: PlanNode,
  before: readonly number[],
  steps: readonly PlannedStep[],
): PlannedStep {
  const reads = readsOf(node);
  const needed = new Set<number>();
  const visited = new Set<number>();
  const visit = (index: number) => {
    if (visited.has(index)) return;
    visited.add(index);
    const { writes, after } = steps[index]!;
    if (!reads || !writes || writes.some((place) => reads.has(place)))
      needed.add(index);
    else after.forEach(visit);
  };
  before.forEach(visit);
  const preceding = new Set<number>();
  for (const index of needed)
    for (const each of steps[index]!.preceding) preceding.add(each);
  const after = [...needed].filter((index) => !preceding.has(index));
  for (const index of needed) preceding.add(index);
  return { node, after, preceding, writes: writesOf(node) };
}

/** Response keys from the root of the data, without lists and types. */
type Place = string;

const below = (place: Place, key: string): Place => `${place}.${key}`;

/** The places that a fetch of entities reads; `null` for a step that may read any place. */
function readsOf(node: PlanNode): ReadonlySet<Place> | null {
  if (node.kind !== 'Fetch' || !node.entities) return null;
  const places = new Set<Place>();
  for (const { paths, requires, contexts } of node.entities) {
    // They are read from parents.
    if (contexts.length > 0) return null;
    for (const path of paths) addRequired(requires, addPath(path), places);
  }
  return places;

  function addPath(path: readonly string[]): Place {
    let place = '';
    for (const step of path)
      if (isTypeStep(step)) places.add(below(place, '__typename'));
      else if (step !== '@') places.add((place = below(place, step)));
    return place;
  }
}

function addRequired(
  requires: readonly Required[],
  place: Place,
  places: Set<Place>,
): void {
  for (const part of requires)
    if (part.kind === 'InlineFragment') {
      places.add(below(place, '__typename'));
      addRequired(part.selections, place, places);
    } else {
      const field = below(place, part.alias ?? part.name);
      places.add(field);
      addRequired(part.selections ?? [], field, places);
    }
}

/** The places that a fetch of entities writes; `null` for a step that may write any place. */
function writesOf(node: PlanNode): Place[] | null {
  if (node.kind !== 'Fetch' || !node.entities) return null;
  const [operation, ...fragments] = parse(node.query, { noLocation: true })
    .definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const fields = operation.selectionSet.selections;
  const writes: Place[] = [];
  for (const [index, entities] of node.entities.entries()) {
    const field = fields[index];
    if (field?.kind !== Kind.FIELD || entities.outputRewrites.length > 0)
      return null;
    for (const place of placesOf(entities))
      addSelected(field.selectionSet!, place, fragments, writes);
  }
  return writes;
}

const placesOf = ({ paths }: PlannedEntities): Place[] =>
  paths.map((path) => keysOf(path).reduce(below, ''));

function addSelected(
  { selections }: SelectionSetNode,
  place: Place,
  fragments: readonly FragmentDefinitionNode[],
  writes: Place[],
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const field = below(place, node.alias?.value ?? node.name.value);
      writes.push(field);
      if (node.selectionSet)
        addSelected(node.selectionSet, field, fragments, writes);
      continue;
    }
    const { selectionSet } =
      node.kind === Kind.INLINE_FRAGMENT
        ? node
        : fragments.find(({ name }) => name.value === node.name.value)!;
    addSelected(selectionSet, place, fragments, writes);
  }
}
