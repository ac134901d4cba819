import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLOutputType,
} from 'graphql';
import type { Path } from './failure.js';
import type { Shape } from './shape.js';

type Json = Record<string, unknown>;

/**
 * Cuts a partner's answer to what was asked: no other field passes, a missing or wrong value becomes `null` at the nearest place that
 * allows it. Remembers where it first found something wrong, and everyone of whom something passed.
 */
export class Guard {
  /** Ids. */
  readonly people = new Set<string>();
  #path: (string | number)[] = [];
  #fault: Path | null = null;

  /** Path, within the answer, of the first thing that was missing or wrong. */
  get fault(): Path | null {
    return this.#fault;
  }

  /** The asked part of an object; `null` when it cannot stand. `at` is the object's own path. */
  object(
    shape: Shape,
    value: unknown,
    at: Path,
    typename?: string,
  ): Json | null {
    this.#path = [...at];
    return this.complete(shape, value, typename);
  }

  private complete(shape: Shape, value: unknown, known?: string): Json | null {
    const typename = isObject(value) ? shape.typeOf(value, known) : null;
    if (!isObject(value) || !typename) return this.wrong();
    const keys = shape.personKeys(typename);
    if (keys.some(({ key, isNeeded }) => isNeeded && value[key] == null))
      return this.wrong();
    // Without a prototype, so that a key such as `__proto__` is a key like any other.
    const result = Object.create(null) as Json;
    for (const { key, type, optional, below } of shape.fields(typename)) {
      const present = Object.hasOwn(value, key);
      if (!present && optional) continue;
      this.#path.push(key);
      const field = present
        ? this.value(type, below, value[key])
        : (this.wrong(), isNonNullType(type) ? undefined : null);
      this.#path.pop();
      if (field === undefined) return null;
      result[key] = field;
    }
    for (const person of keys.flatMap(({ key }) => idsIn(value[key])))
      this.people.add(person);
    return result;
  }

  /** `undefined` where `null` is not allowed: whatever holds it cannot stand either. */
  private value(
    type: GraphQLOutputType,
    below: Shape | null,
    value: unknown,
  ): unknown {
    const result =
      value === null ? null : this.present(getNullableType(type), below, value);
    if (result !== null || !isNonNullType(type)) return result;
    this.wrong();
    return undefined;
  }

  private present(
    type: GraphQLOutputType,
    below: Shape | null,
    value: unknown,
  ): unknown {
    if (isListType(type)) {
      if (!Array.isArray(value)) return this.wrong();
      const items = value.map((item, index) => {
        this.#path.push(index);
        const result = this.value(type.ofType, below, item);
        this.#path.pop();
        return result;
      });
      return items.includes(undefined) ? null : items;
    }
    if (below) return this.complete(below, value);
    return isLeafType(type) && fits(type, value) ? value : this.wrong();
  }

  private wrong(): null {
    this.#fault ??= [...this.#path];
    return null;
  }
}

/** The ids in what an object says of whom it is about: `id`, `{id}` or `[{node: {id}}]`. */
function idsIn(said: unknown): string[] {
  if (typeof said === 'string' || typeof said === 'number')
    return [String(said)];
  return typeof said === 'object' && said !== null
    ? Object.values(said).flatMap(idsIn)
    : [];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fits(type: { parseValue(value: unknown): unknown }, value: unknown) {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}
