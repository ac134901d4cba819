import { isObject, own, setOwn, type Json, type Path } from '../json.js';
import { maxFollowed } from '../limited-errors.js';
import {
  hasShape,
  isIncluded,
  type ResponseShape,
  type Selected,
  type Selection,
} from '../selection.js';

/**
 * Completes the values of a subgraph response (GraphQL specification, section 6.4.3, CompleteValue): a subgraph is not trusted to keep to
 * the schema. Only selected fields are kept; a missing or invalid value is `null`, which propagates to the nearest nullable parent (section
 * 6.4.4). Valid objects are not copied. Collects the paths of faults.
 */
export class ResponseValidator {
  /** Values of the extra selections. */
  readonly extraValues: unknown[] = [];
  #path: (string | number)[] = [];
  #faults: Path[] = [];
  #followed = 0;

  /** `variables` with their defaults decide which fields are included. */
  constructor(private readonly variables: Readonly<Json>) {}

  /** The selected fields of one object, which must be of `expectedType`; `null` when null propagated to it. */
  object(
    selection: Selection,
    value: unknown,
    expectedType = selection.type,
  ): Json | null {
    this.#path = [];
    return this.complete(selection, value, expectedType);
  }

  /** Paths of missing or invalid values in the object that was read last; an empty path stands for all of it. */
  takeFaults(): readonly Path[] {
    const faults = this.#faults;
    if (faults.length > 0) this.#faults = [];
    return faults;
  }

  private complete(
    selection: Selection,
    value: unknown,
    expectedType: string | null,
  ): Json | null {
    if (!isObject(value)) return this.wrong();
    const returned = selection.isRoot ? null : own(value, '__typename');
    const typename = returned ?? expectedType;
    if (typeof typename !== 'string' || !selection.admits(typename))
      return this.wrong();
    if (selection.type === null && !selection.isA(typename, expectedType))
      return this.wrong();
    const fields = selection.of(typename);
    const extraValues = selection.extraOf(typename);
    if (
      extraValues.some(
        ({ key, due }) => due.nonNull && (own(value, key) ?? null) === null,
      )
    )
      return this.wrong();
    let result = hasShape(fields, value) ? value : {};
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
    for (const { key } of extraValues)
      this.extraValues.push(own(value, key) ?? null);
    return result;
  }

  /** A field that `@skip` or `@include` left out is not missing. */
  private missing(field: Selected): unknown {
    if (field.conditions && !isIncluded(field, this.variables))
      return undefined;
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
    let isValid = true;
    for (let index = 0; index < given.length; index++) {
      const item = this.value(items, given[index], index);
      if (item === violation) isValid = false;
      if (item === read[index]) continue;
      if (read === given) read = [...read];
      read[index] = item;
    }
    return isValid ? read : null;
  }

  private wrong(): null {
    this.fault(this.#path);
    return null;
  }

  private wrongAt(at: string | number, due: ResponseShape): unknown {
    this.fault([...this.#path, at]);
    return due.nonNull ? violation : null;
  }

  /** A subgraph may send a million invalid values: after `maxFollowed` they are reported as one. */
  private fault(path: Path): void {
    if (this.#followed++ < maxFollowed) this.#faults.push([...path]);
    else if (this.#faults.at(-1)?.length !== 0) this.#faults.push([]);
  }
}

/** `null` in a non-null position: it propagates to the parent. */
const violation = Symbol('violation');
