import type { ErrorText } from './limited-errors.js';
import { isObject, own, setOwn, type Json } from './json.js';
import { visibleType, type ResponseShaping } from './shape-response.js';
import {
  intoField,
  intoItem,
  type Failures,
  type Reach,
} from './run/failures.js';
import { isIncluded, type ResponseShape, type Selection } from './selection.js';

/** Fields that list whose data is missing on the object that has their object: a list of enum values, of which the subgraph gives the first. */
export interface IncompleteLists {
  has(type: string, field: string): boolean;
  /** The value that a failure adds; `null` for one that adds nothing. */
  valueOf(error: ErrorText): string | null;
}

interface Merged {
  /** The merged data of the subgraphs; its lists are replaced. */
  data: Json;
  coerced: Readonly<Json>;
  failures: Failures;
}

/**
 * Adds the failures that reach an object to the lists of its fields. The subgraph of a list knows of those whose data it requires, and
 * cannot know of other subgraphs, which join later. Call it only when something failed: it walks all of the data.
 */
export function addFailures(
  shaping: ResponseShaping,
  { data, ...merged }: Merged,
  lists: IncompleteLists,
): void {
  new Walk(shaping, merged, lists).object(shaping.selection, data, [], []);
}

class Walk {
  constructor(
    private readonly shaping: ResponseShaping,
    private readonly merged: Omit<Merged, 'data'>,
    private readonly lists: IncompleteLists,
  ) {}

  /** `above` are the gaps of the objects around it; `parent` those that reach the object that has this one. */
  object(
    selection: Selection,
    object: Json,
    above: readonly Reach[],
    parent: readonly Reach[],
  ): void {
    const { failures, coerced } = this.merged;
    const type = visibleType(this.shaping, selection, object);
    if (type === null) return;
    const reaches = failures.at(object, above);
    for (const selected of selection.of(type)) {
      if (!isIncluded(selected, coerced)) continue;
      const { key, name, due } = selected;
      const value = own(object, key);
      if (Array.isArray(value) && this.lists.has(type, name))
        setOwn(object, key, this.completed(due, value, parent));
      else this.value(due, value, intoField(reaches, key, type), reaches);
    }
  }

  private value(
    due: ResponseShape,
    value: unknown,
    above: readonly Reach[],
    parent: readonly Reach[],
  ): void {
    if (due.object && isObject(value))
      this.object(due.object, value, above, parent);
    else if (due.items && Array.isArray(value))
      for (const [index, item] of value.entries())
        this.value(due.items, item, intoItem(above, index), parent);
  }

  private completed(
    { items }: ResponseShape,
    listed: readonly unknown[],
    reaches: readonly Reach[],
  ): unknown[] {
    const values = reaches.flatMap(({ gap }) => {
      const value = gap.isOfInputs
        ? null
        : this.lists.valueOf(gap.failure.error);
      return value !== null && items?.leaf?.fits(value) ? value : [];
    });
    // Subgraph requests end in any order.
    return [...new Set([...listed, ...values.sort()])];
  }
}
