import type {
  CompiledEntities,
  CompiledFetch,
} from '../compile/compiled-fetch.js';
import type { Graph } from '../graph.js';
import { keysOf } from '../planning/plan-path.js';
import type { Required } from '../planning/plan.js';
import type { ResponseShape, Selection } from '../selection.js';

/** What the execution of a plan does with the values at one place of the merged data: a path of response keys, whatever lists are on it. */
export class Reads {
  readonly #below = new Map<string, Reads>();
  /** Whether it is on the path to an entity, or part of a key. */
  isRead = false;
  /** What is required of it (`@requires`), by each fetch. */
  readonly required: (readonly Required[])[] = [];
  /** The fetches at the root, and the `_entities` fields, that select it. */
  readonly #selectedBy = new Set<CompiledFetch | CompiledEntities>();

  get isMerged(): boolean {
    return this.#selectedBy.size > 1;
  }

  below(key: string): Reads {
    let below = this.#below.get(key);
    if (!below) this.#below.set(key, (below = new Reads()));
    return below;
  }

  at(path: readonly string[]): Reads {
    return keysOf(path).reduce<Reads>((reads, key) => reads.below(key), this);
  }

  private read(path: readonly string[]): Reads {
    return keysOf(path).reduce<Reads>((reads, key) => {
      const below = reads.below(key);
      below.isRead = true;
      return below;
    }, this);
  }

  /** Adds all that a fetch reads and selects. */
  addFetch(fetch: CompiledFetch, graph: Graph): void {
    if (fetch.root)
      this.read(fetch.plan.path ?? []).addSelection(fetch.root, fetch);
    for (const entities of fetch.entities) {
      const { plan, selection, types } = entities;
      const keys = keyFields(fetch.plan.subgraph, types, graph);
      for (const path of plan.paths) {
        const entity = this.read(path);
        entity.addRequired(plan.requires, keys);
        entity.addSelection(selection, entities, types);
      }
    }
  }

  private addRequired(
    parts: readonly Required[],
    keys: ReadonlySet<string>,
  ): void {
    for (const part of parts)
      if (part.kind === 'InlineFragment')
        this.addRequired(part.selections, keys);
      else {
        const { name, alias = name, selections = [] } = part;
        const field = this.below(alias);
        field.isRead ||= keys.has(name);
        // Its bytes have other keys.
        field.isRead ||= name !== alias;
        field.required.push(selections);
        field.addRequired(selections, keys);
      }
  }

  private addSelection(
    selection: Selection,
    by: CompiledFetch | CompiledEntities,
    types = selection.possibleTypes,
  ): void {
    for (const type of types)
      for (const { key, due } of selection.of(type)) {
        const field = this.below(key);
        field.#selectedBy.add(by);
        const { object } = innermost(due);
        if (object) field.addSelection(object, by);
      }
  }
}

/** Names of fields of the keys by which a subgraph finds entities of these types. */
function keyFields(
  subgraph: string,
  types: readonly string[],
  graph: Graph,
): ReadonlySet<string> {
  const names = (parts: readonly Required[]): string[] =>
    parts.flatMap((part) => [
      ...(part.kind === 'Field' ? [part.name] : []),
      ...names(part.selections ?? []),
    ]);
  return new Set(
    types.flatMap((type) => graph.keysOf(subgraph, type).flatMap(names)),
  );
}

/** The shape of the items of a list, or of the value itself. */
export const innermost = (shape: ResponseShape): ResponseShape =>
  shape.items ? innermost(shape.items) : shape;
