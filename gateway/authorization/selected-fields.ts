import type { DirectiveNode } from 'graphql';
import type { Refusal } from './refusal.js';

/** A field of an operation, where it stands in the answer. */
export interface Asked {
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
  below: Place | null;
}

/** What is asked of the objects that stand at one place in the answer. Made once per document. */
export class Place {
  readonly #byType = new Map<string, ReadonlyMap<string, AskedKey>>();

  constructor(private readonly fields: readonly Asked[]) {}

  /** What is asked of an object of this type, by key, in the order of the operation. */
  of(type: string): ReadonlyMap<string, AskedKey> {
    let keys = this.#byType.get(type);
    if (!keys) this.#byType.set(type, (keys = this.collect(type)));
    return keys;
  }

  private collect(type: string): Map<string, AskedKey> {
    const found = new Map<string, Asked[]>();
    for (const field of this.fields)
      if (field.of.has(type))
        found.set(field.key, [...(found.get(field.key) ?? []), field]);
    return new Map(
      Array.from(found, ([key, fields]) => [key, askedKey(fields)]),
    );
  }

  static merged(places: readonly Place[]): Place {
    return places.length === 1
      ? places[0]!
      : new Place(places.flatMap(({ fields }) => fields));
  }
}

/** All fields with one key: the same field, asked in several places of the operation. */
export interface AskedKey {
  name: string;
  fields: readonly Asked[];
  /** What is asked below those that were not taken out. */
  below: Place | null;
}

const askedKey = (fields: readonly Asked[]): AskedKey => ({
  name: fields[0]!.name,
  fields,
  below: belowOf(fields),
});

/** Fields with one key share one object in the answer; what is asked of it is what each of them asks. */
export function belowOf(fields: readonly Asked[]): Place | null {
  const below = fields.flatMap((field) => field.below ?? []);
  return below.length > 0 ? Place.merged(below) : null;
}
