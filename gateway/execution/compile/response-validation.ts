import { isObject, own, setOwn, type Json, type Path } from '../json.js';
import { maxFollowed } from '../limited-errors.js';
import {
  isAsAsked,
  isAsked,
  type ResponseShape,
  type Selected,
  type Selection,
} from '../selection.js';

/**
 * Takes from a subgraph's answer what was asked and nothing else: a missing or wrong value is `null` at the nearest place that allows
 * it (GraphQL specification, sections 6.4.3, CompleteValue, and 6.4.4). What is as asked already is not copied. Remembers where it found
 * something wrong.
 */
export class ResponseValidator {
  /** What was said of what was asked beside the plan. */
  readonly beside: unknown[] = [];
  #path: (string | number)[] = [];
  #faults: Path[] = [];
  #followed = 0;

  /** `variables` with their defaults: they say which fields are asked. */
  constructor(private readonly variables: Readonly<Json>) {}

  /** What was asked of one object; `null` when it cannot stand. `known` is the type it must have. */
  object(
    selection: Selection,
    value: unknown,
    known = selection.type,
  ): Json | null {
    this.#path = [];
    return this.complete(selection, value, known);
  }

  /** Where in the object read last something was missing or wrong; an empty path: anywhere in it. */
  takeFaults(): readonly Path[] {
    const faults = this.#faults;
    if (faults.length > 0) this.#faults = [];
    return faults;
  }

  private complete(
    selection: Selection,
    value: unknown,
    known: string | null,
  ): Json | null {
    if (!isObject(value)) return this.wrong();
    const told = selection.isRoot ? null : own(value, '__typename');
    const named = told ?? known;
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
    let result = isAsAsked(fields, value) ? value : {};
    for (const field of fields) {
      const { key, due } = field;
      const given = own(value, key);
      const read =
        given === undefined ? this.missing(field) : this.value(due, given, key);
      if (read === violation) return null;
      if (result === value) {
        if (read === given) continue;
        result = { ...value };
      }
      if (read !== undefined) setOwn(result, key, read);
    }
    for (const { key } of beside) this.beside.push(own(value, key) ?? null);
    return result;
  }

  /** What a condition left out is not missed. */
  private missing(field: Selected): unknown {
    if (field.conditions && !isAsked(field, this.variables)) return undefined;
    return this.wrongAt(field.key, field.due);
  }

  private value(
    due: ResponseShape,
    given: unknown,
    at: string | number,
  ): unknown {
    const { leaf } = due;
    if (leaf && given !== null)
      return typeof given === leaf.plainly || leaf.fits(given)
        ? given
        : (leaf.exactly(given) ?? this.wrongAt(at, due));
    if (given === null) return due.nonNull ? this.wrongAt(at, due) : null;
    this.#path.push(at);
    const read = due.object
      ? this.complete(due.object, given, due.object.type)
      : this.list(due.items!, given);
    if (read === null && due.nonNull) this.wrong();
    this.#path.pop();
    return read === null && due.nonNull ? violation : read;
  }

  private list(items: ResponseShape, given: unknown): unknown {
    if (!Array.isArray(given)) return this.wrong();
    let read = given as unknown[];
    let stands = true;
    for (let index = 0; index < given.length; index++) {
      const item = this.value(items, given[index], index);
      if (item === violation) stands = false;
      if (item === read[index]) continue;
      if (read === given) read = [...read];
      read[index] = item;
    }
    return stands ? read : null;
  }

  private wrong(): null {
    this.fault(this.#path);
    return null;
  }

  private wrongAt(at: string | number, due: ResponseShape): unknown {
    this.fault([...this.#path, at]);
    return due.nonNull ? violation : null;
  }

  /** A subgraph may send a million wrong values: after some hundreds they are not told apart. */
  private fault(path: Path): void {
    if (this.#followed++ < maxFollowed) this.#faults.push([...path]);
    else if (this.#faults.at(-1)?.length !== 0) this.#faults.push([]);
  }
}

/** `null` where it may not stand: whatever holds it cannot stand either. */
const violation = Symbol('violation');
