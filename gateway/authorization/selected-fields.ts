import type { DirectiveNode } from 'graphql';
import type { Refusal } from './refusal.js';

/** One selection of a field, with fragments expanded. */
export interface SelectedField {
  /** Response key. */
  key: string;
  name: string;
  /** The object types on which it is selected: those that meet all enclosing type conditions. */
  of: ReadonlySet<string>;
  /** Every @skip and @include on it and on the enclosing fragments. */
  conditions: readonly DirectiveNode[];
  /** Schema coordinate with the parent type of the selection, which may be an interface. */
  field: string;
  /** Why it was removed; `null` when it was not. */
  refusal: Refusal | null;
  below: SelectedFields | null;
  /** Whether what the filtered operation selects of it is what the client does. */
  isWhole: boolean;
}

/** The selections of one object in the response, on all its possible types. Created once per document. */
export class SelectedFields {
  readonly #byType = new Map<string, ReadonlyMap<string, SelectedKey>>();

  /** Whether the response to the filtered operation is the client's here. */
  readonly isWhole: boolean;

  /** `hasTypename`: whether the filter added a `__typename`. */
  constructor(
    private readonly fields: readonly SelectedField[],
    private readonly hasTypename = false,
  ) {
    this.isWhole = !hasTypename && fields.every(({ isWhole }) => isWhole);
  }

  /** Selections on this object type by response key, in the order of the operation. */
  of(type: string): ReadonlyMap<string, SelectedKey> {
    let keys = this.#byType.get(type);
    if (!keys) this.#byType.set(type, (keys = this.collect(type)));
    return keys;
  }

  private collect(type: string): Map<string, SelectedKey> {
    const found = new Map<string, SelectedField[]>();
    for (const field of this.fields)
      if (field.of.has(type))
        found.set(field.key, [...(found.get(field.key) ?? []), field]);
    return new Map(
      Array.from(found, ([key, fields]) => [key, selectedKey(fields)]),
    );
  }

  static merged(places: readonly SelectedFields[]): SelectedFields {
    return places.length === 1
      ? places[0]!
      : new SelectedFields(
          places.flatMap(({ fields }) => fields),
          places.some(({ hasTypename }) => hasTypename),
        );
  }
}

/** All selections with one response key: the same field, selected in several places. */
export interface SelectedKey {
  name: string;
  fields: readonly SelectedField[];
  /** Merged subselections of those that were not removed. */
  below: SelectedFields | null;
}

const selectedKey = (fields: readonly SelectedField[]): SelectedKey => ({
  name: fields[0]!.name,
  fields,
  below: belowOf(fields),
});

/** Selections with one response key share one object in the response: their subselections are merged. */
export function belowOf(
  fields: readonly SelectedField[],
): SelectedFields | null {
  const below = fields.flatMap((field) => field.below ?? []);
  return below.length > 0 ? SelectedFields.merged(below) : null;
}
