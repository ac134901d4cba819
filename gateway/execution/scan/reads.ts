import type { CompiledFetch } from '../compile/compiled-fetch.js';
import type { Required } from '../planning/plan.js';
import type { ResponseShape, Selection } from '../selection.js';

/** What the execution of a plan does with the values at one place of the merged data: a path of response keys, whatever lists are on it. */
export class Reads {
  readonly #below = new Map<string, Reads>();
  /** Whether it is on the path to an entity, or part of a representation. */
  isRead = false;
  /** The fetches that select it. */
  readonly fetches = new Set<CompiledFetch>();

  get isMerged(): boolean {
    return this.fetches.size > 1;
  }

  below(key: string): Reads {
    let below = this.#below.get(key);
    if (!below) this.#below.set(key, (below = new Reads()));
    return below;
  }

  at(path: readonly string[]): Reads {
    return path
      .filter((step) => step !== '@' && !step.startsWith('... on '))
      .reduce<Reads>((reads, key) => reads.below(key), this);
  }

  private read(path: readonly string[]): Reads {
    for (let length = 1; length <= path.length; length++)
      this.at(path.slice(0, length)).isRead = true;
    return this.at(path);
  }

  /** Adds all that a fetch reads and selects. */
  addFetch(fetch: CompiledFetch): void {
    if (fetch.root)
      this.read(fetch.plan.path ?? []).addSelection(fetch.root, fetch);
    for (const { plan, selection, types } of fetch.entities)
      for (const path of plan.paths) {
        const entity = this.read(path);
        entity.addRequired(plan.requires);
        entity.addSelection(selection, fetch, types);
      }
  }

  private addRequired(parts: readonly Required[]): void {
    for (const part of parts)
      if (part.kind === 'InlineFragment') this.addRequired(part.selections);
      else {
        const field = this.below(part.alias ?? part.name);
        field.isRead = true;
        field.addRequired(part.selections ?? []);
      }
  }

  private addSelection(
    selection: Selection,
    fetch: CompiledFetch,
    types = selection.possibleTypes,
  ): void {
    for (const type of types)
      for (const { key, due } of selection.of(type)) {
        const field = this.below(key);
        field.fetches.add(fetch);
        const { object } = innermost(due);
        if (object) field.addSelection(object, fetch);
      }
  }
}

/** The shape of the items of a list, or of the value itself. */
export const innermost = (shape: ResponseShape): ResponseShape =>
  shape.items ? innermost(shape.items) : shape;
