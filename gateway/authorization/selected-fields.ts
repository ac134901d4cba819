import type { DirectiveNode } from 'graphql';
import type { Refusal } from './refusal.js';

/** A field of an operation, where it stands in the answer. */
export interface SelectedField {
  /** Its alias, or else its name. */
  key: string;
  name: string;
  /** The types of object of which it is asked: those that pass every fragment around it. */
  of: ReadonlySet<string>;
  /** Every @skip and @include on it, and on the fragments around it. */
  conditions: readonly DirectiveNode[];
  /** Its schema coordinate, as it was asked: of an interface when it was asked through that. */
  field: string;
  /** Why it was taken out; `null` for what was not. */
  refusal: Refusal | null;
  below: SelectedFields | null;
}

/** What is asked of the objects that stand at one place in the answer. Made once per document. */
export class SelectedFields {
  readonly #byType = new Map<string, ReadonlyMap<string, SelectedKey>>();

  constructor(private readonly fields: readonly SelectedField[]) {}

  /** What is asked of an object of this type, by key, in the order of the operation. */
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
      Array.from(found, ([key, fields]) => [key, askedKey(fields)]),
    );
  }

  static merged(places: readonly SelectedFields[]): SelectedFields {
    return places.length === 1
      ? places[0]!
      : new SelectedFields(places.flatMap(({ fields }) => fields));
  }
}

/** All fields with one key: the same field, asked in several places of the operation. */
export interface SelectedKey {
  name: string;
  fields: readonly SelectedField[];
  /** What is asked below those that were not taken out. */
  below: SelectedFields | null;
}

const askedKey = (fields: readonly SelectedField[]): SelectedKey => ({
  name: fields[0]!.name,
  fields,
  below: belowOf(fields),
});

/** Fields with one key share one object in the answer; what is asked of it is what each of them asks. */
export function belowOf(
  fields: readonly SelectedField[],
): SelectedFields | null {
  const below = fields.flatMap((field) => field.below ?? []);
  return below.length > 0 ? SelectedFields.merged(below) : null;
}
