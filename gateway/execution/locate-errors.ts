import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { isObject, own, type Json, type Path } from './json.js';
import type { ErrorText, LimitedErrors } from './limited-errors.js';
import { visibleType, type ResponseShaping } from './shape-response.js';
import {
  causes,
  intoField,
  intoItem,
  named,
  type Failures,
  type Reach,
} from './run/failures.js';
import {
  isIncluded,
  type ResponseShape,
  type Selected,
  type Selection,
} from './selection.js';

/** A response with missing values. */
export interface Incomplete {
  /** The merged data of the subgraphs. */
  merged: Json;
  /** The shaped data. */
  data: Json | null;
  variables: Readonly<Json>;
  failures: Failures;
  /** The error of null in a non-null position that no failure explains. */
  unexpectedNull(): ErrorText | null;
  errors: LimitedErrors;
}

/**
 * Gives each null that a failure caused an error with the path of the field that failed, which may be below the null (GraphQL
 * specification, September 2025, section 7.1.6, "Errors"). A null that a subgraph returned, or of an entity that it does not know, has
 * none. A failure that caused no null is reported at the path that the subgraph gave, or without a path.
 */
export function locateErrors(
  shaping: ResponseShaping,
  incomplete: Incomplete,
): void {
  const locator = new Locator(shaping, incomplete);
  const { rootType, selection } = shaping;
  const { merged, data, failures, errors } = incomplete;
  const root = { nonNull: false, items: null, object: selection, leaf: null };
  locator.value(root, merged, data, [], rootType);
  for (const { error, places } of failures.all())
    if (places === 0) errors.add(error, () => null, null);
  for (const { count, error } of failures.skipped) errors.skip(count, error);
}

/** The cause of a null: the path from the null, and the failure. */
interface Origin {
  reach: Reach | undefined;
  due: ResponseShape;
  below: Path;
  field: string;
}

class Locator {
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly shaping: ResponseShaping,
    private readonly incomplete: Incomplete,
  ) {}

  /** `has` is the merged value, `shown` the shaped one; `field` is the coordinate of the field that has it. */
  value(
    due: ResponseShape,
    has: unknown,
    shown: unknown,
    reaches: readonly Reach[],
    field: string,
  ): void {
    if (shown === null) return this.nothing(due, has, reaches, field);
    const all = isObject(has)
      ? this.incomplete.failures.at(has, reaches)
      : reaches;
    this.named(all, field, () => {
      if (due.items) this.list(due.items, has, shown, all, field);
      else if (due.object && isObject(has) && isObject(shown))
        this.object(due.object, has, shown, all);
    });
  }

  /** A subgraph may report an error at a path where it returned a value. */
  private named(
    reaches: readonly Reach[],
    field: string,
    goOn: () => void,
  ): void {
    const failures = named(reaches);
    if (failures.size === 0) return goOn();
    const { errors } = this.incomplete;
    const index = errors.listed.length;
    const before = Array.from(failures.values(), ({ nulls }) => nulls);
    goOn();
    for (const [failure, gap] of failures) {
      if (gap.nulls > before.shift()!) continue;
      failure.places += 1;
      errors.add(failure.error, () => [...this.#path], field, index);
    }
  }

  private object(
    selection: Selection,
    has: Json,
    shown: Json,
    above: readonly Reach[],
  ): void {
    for (const { selected, value, reaches, field } of this.fields(
      selection,
      has,
      above,
    )) {
      const { clientKey, due } = selected;
      this.#path.push(clientKey);
      this.value(due, value, own(shown, clientKey), reaches, field);
      this.#path.pop();
    }
  }

  private list(
    items: ResponseShape,
    has: unknown,
    shown: unknown,
    reaches: readonly Reach[],
    field: string,
  ): void {
    const all = shown as unknown[];
    for (let index = 0; index < all.length; index++) {
      this.#path.push(index);
      const value = (has as unknown[])[index];
      const below = intoItem(reaches, index);
      this.value(items, value, all[index], below, field);
      this.#path.pop();
    }
  }

  /** The fields that the client selects on an object, each with the gaps of the object that reach it. */
  private *fields(
    selection: Selection,
    object: Json,
    all: readonly Reach[],
  ): Generator<{
    selected: Selected;
    value: unknown;
    reaches: readonly Reach[];
    field: string;
  }> {
    const typename = visibleType(this.shaping, selection, object);
    if (typename === null) return;
    const { variables } = this.incomplete;
    for (const selected of selection.of(typename))
      if (isIncluded(selected, variables))
        yield {
          selected,
          value: this.valueOf(selected, object, typename),
          reaches: intoField(all, selected.key, typename),
          field: this.coordinate(selection, typename, selected.name),
        };
  }

  private valueOf({ key, name }: Selected, object: Json, typename: string) {
    if (name !== '__typename') return own(object, key);
    const type = this.shaping.schema.getType(typename);
    return isAbstractType(type) ? null : typename;
  }

  /** The coordinate on the interface in the query, where that has the field: the concrete type may be hidden from the caller. */
  private coordinate({ type }: Selection, typename: string, name: string) {
    const declared = type === null ? null : this.shaping.schema.getType(type);
    const isOfDeclared =
      (isInterfaceType(declared) || isObjectType(declared)) &&
      Object.hasOwn(declared.getFields(), name);
    return `${isOfDeclared ? type : typename}.${name}`;
  }

  private nothing(
    due: ResponseShape,
    has: unknown,
    reaches: readonly Reach[],
    field: string,
  ): void {
    const { errors, unexpectedNull } = this.incomplete;
    const origin = this.origin(due, has, reaches, field);
    if (!origin) return;
    const error = origin.reach?.gap.failure.error ?? unexpectedNull();
    if (error)
      errors.add(
        error,
        () => [...this.#path, ...origin.below, ...further(origin)],
        origin.field,
      );
    // A subgraph may report several errors for one null.
    for (const { error: also } of named(reaches).keys())
      if (also !== error) errors.add(also, () => [...this.#path], null);
  }

  /** Null propagated from a child: the first that a failure explains, or else the first. */
  private origin(
    due: ResponseShape,
    has: unknown,
    reaches: readonly Reach[],
    field: string,
  ): Origin | null {
    if (has === null || has === undefined) {
      const all = causes(reaches, has);
      for (const { gap } of all) {
        gap.nulls += 1;
        gap.failure.places += 1;
      }
      const [reach] = all;
      const isTold = reach !== undefined || due.nonNull;
      return isTold ? { reach, due, below: [], field } : null;
    }
    let unexplained: Origin | null = null;
    for (const { step, origin } of this.below(due, has, reaches, field)) {
      const found = { ...origin, below: [step, ...origin.below] };
      if (found.reach) return found;
      unexplained ??= found;
    }
    if (unexplained) return unexplained;
    return due.nonNull && this.isHidden(due, has)
      ? { reach: undefined, due, below: [], field }
      : null;
  }

  /** A value hidden from clients: of an inaccessible enum value or type. */
  private isHidden({ leaf, object }: ResponseShape, has: unknown): boolean {
    if (leaf) return leaf.values !== null && !leaf.fits(has);
    return !!object && visibleType(this.shaping, object, has) === null;
  }

  private *below(
    due: ResponseShape,
    has: unknown,
    reaches: readonly Reach[],
    field: string,
  ): Generator<{ step: string | number; origin: Origin }> {
    if (due.items && Array.isArray(has)) {
      if (!due.items.nonNull) return;
      for (const [step, item] of has.entries()) {
        const into = intoItem(reaches, step);
        const origin = this.origin(due.items, item, into, field);
        if (origin) yield { step, origin };
      }
    } else if (due.object && isObject(has)) {
      const all = this.incomplete.failures.at(has, reaches);
      for (const each of this.fields(due.object, has, all)) {
        const { selected, value, reaches: into } = each;
        if (!selected.due.nonNull) continue;
        const origin = this.origin(selected.due, value, into, each.field);
        if (origin) yield { step: selected.clientKey, origin };
      }
    }
  }
}

/** The rest of the path to the cause below a null, as far as the client selects it. */
function further({ reach, due }: Origin): Path {
  const path: (string | number)[] = [];
  let at = due;
  for (const step of reach?.gap.path.slice(reach.depth) ?? []) {
    if (typeof step === 'number') {
      if (!at.items) break;
      path.push(step);
      at = at.items;
      continue;
    }
    const { object } = at;
    const key = reach!.gap.renames.get(step) ?? step;
    const field =
      object && object.type !== null && !object.isAbstract
        ? object.of(object.type).find((each) => each.key === key)
        : undefined;
    if (!field) break;
    path.push(field.clientKey);
    at = field.due;
  }
  return path;
}
