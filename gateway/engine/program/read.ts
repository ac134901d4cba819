import {
  isEnumType,
  specifiedScalarTypes,
  type GraphQLLeafType,
} from 'graphql';
import { isObject, own, setOwn, type Json, type Path } from '../json.js';
import type { Due, Selected, Selection } from '../selection.js';

/**
 * Takes from a subgraph's answer what was asked and nothing else: a missing or wrong value is `null` at the nearest place that allows
 * it. Remembers where it first found something wrong.
 */
export class Reader {
  /** What was said of what was asked beside the plan. */
  readonly beside: unknown[] = [];
  #path: (string | number)[] = [];
  #fault: Path | null = null;

  /** Path within the answer of the first thing that was missing or wrong. */
  get fault(): Path | null {
    return this.#fault;
  }

  /** What was asked of one object; `null` when it cannot stand. `at` is its own path, `known` the type it must have. */
  object(
    selection: Selection,
    value: unknown,
    at: Path,
    known = selection.type,
  ): Json | null {
    this.#path = [...at];
    return this.complete(selection, value, known);
  }

  private complete(
    selection: Selection,
    value: unknown,
    known: string | null,
  ): Json | null {
    if (!isObject(value)) return this.wrong();
    const named = own(value, '__typename') ?? known;
    if (typeof named !== 'string' || !selection.admits(named))
      return this.wrong();
    if (selection.type === null && !selection.isA(named, known))
      return this.wrong();
    const fields = selection.of(named);
    const beside = selection.besideOf(named);
    if (
      beside.some(
        (each) => each.isNeeded && (own(value, each.key) ?? null) === null,
      )
    )
      return this.wrong();
    const result: Json = {};
    for (const field of fields) {
      const { key, due } = field;
      const given = own(value, key);
      const read =
        given === undefined ? this.missing(field) : this.value(due, given, key);
      if (read === violation) return null;
      if (read !== undefined) setOwn(result, key, read);
    }
    for (const { key } of beside) this.beside.push(own(value, key) ?? null);
    return result;
  }

  /** What a condition left out is not missed. */
  private missing({ key, due, conditions }: Selected): unknown {
    if (conditions) return undefined;
    this.#path.push(key);
    this.wrong();
    this.#path.pop();
    return due.nonNull ? violation : null;
  }

  private value(due: Due, given: unknown, at: string | number): unknown {
    this.#path.push(at);
    const read = given === null ? null : this.present(due, given);
    if (read === null && due.nonNull) this.wrong();
    this.#path.pop();
    return read === null && due.nonNull ? violation : read;
  }

  private present({ items, object, leaf }: Due, given: unknown): unknown {
    if (leaf) return fits(leaf, given) ? given : this.wrong();
    if (object) return this.complete(object, given, object.type);
    if (!Array.isArray(given)) return this.wrong();
    const read = new Array<unknown>(given.length);
    let stands = true;
    for (let index = 0; index < given.length; index++) {
      const item = this.value(items!, given[index], index);
      if (item === violation) stands = false;
      read[index] = item;
    }
    return stands ? read : null;
  }

  private wrong(): null {
    this.#fault ??= [...this.#path];
    return null;
  }
}

/** `null` where it may not stand: whatever holds it cannot stand either. */
const violation = Symbol('violation');

/** GraphQL specification, section 3.5: what each scalar may be in JSON. A scalar of the graph's own may be anything. */
const scalars: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number',
  Int: (value) =>
    Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 - 0.5,
};
if (specifiedScalarTypes.some(({ name }) => !scalars[name]))
  throw new Error('GraphQL has a scalar that is not checked.');

function fits(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type))
    return typeof value === 'string' && type.getValue(value) !== undefined;
  return scalars[type.name]?.(value) ?? true;
}
