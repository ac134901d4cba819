import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { isObject, own, type Json, type Path } from './json.js';
import type { ErrorText, LimitedErrors } from './limited-errors.js';
import { shownType, type ResponseShaping } from './shape-response.js';
import {
  causes,
  intoField,
  intoItem,
  named,
  type Failures,
  type Reach,
} from './run/failures.js';
import {
  isAsked,
  type ResponseShape,
  type Selected,
  type Selection,
} from './selection.js';

/** A response of which something is missing. */
export interface Incomplete {
  /** What the subgraphs said. */
  gathered: Json;
  /** What the client gets of it. */
  data: Json | null;
  variables: Readonly<Json>;
  failures: Failures;
  /** What is told of null where the graph promises a value, when no failure explains it. */
  neverNull(): ErrorText | null;
  errors: LimitedErrors;
}

/**
 * Gives each null that a failure made an error with its own path: of the field that failed, at the null or below it (GraphQL specification,
 * September 2025, section 7.1.6, "Errors"). A null that a subgraph gave, or of an object that it does not know, has none. What failed
 * without making any null is told at the place that a subgraph named, or else without a path.
 */
export function locateErrors(
  projection: ResponseShaping,
  incomplete: Incomplete,
): void {
  const locator = new Locator(projection, incomplete);
  const { rootType, selection } = projection;
  const { gathered, data, failures, errors } = incomplete;
  const root = { nonNull: false, items: null, object: selection, leaf: null };
  locator.value(root, gathered, data, [], rootType);
  for (const { error, places } of failures.all())
    if (places === 0) errors.add(error, () => null, null);
  for (const { count, error } of failures.skipped) errors.skip(count, error);
}

/** What made null of a place: where, from that place on, and why. */
interface Origin {
  reach: Reach | undefined;
  due: ResponseShape;
  below: Path;
  field: string;
}

class Locator {
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly projection: ResponseShaping,
    private readonly incomplete: Incomplete,
  ) {}

  /** `has` is what was gathered, `shown` what the client gets; `field` the coordinate of the field that holds it. */
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

  /** A subgraph may say that something went wrong at what it gave all the same. */
  private named(
    reaches: readonly Reach[],
    field: string,
    goOn: () => void,
  ): void {
    const failures = named(reaches);
    if (failures.size === 0) return goOn();
    const { errors } = this.incomplete;
    const index = errors.told.length;
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

  /** The fields that the client asks of an object, each with the gaps that reach it of those that reach the object. */
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
    const typename = shownType(this.projection, selection, object);
    if (typename === null) return;
    const { variables } = this.incomplete;
    for (const selected of selection.of(typename))
      if (isAsked(selected, variables))
        yield {
          selected,
          value: this.held(selected, object, typename),
          reaches: intoField(all, selected.key, typename),
          field: this.coordinate(selection, typename, selected.name),
        };
  }

  private held({ key, name }: Selected, object: Json, typename: string) {
    if (name !== '__typename') return own(object, key);
    const type = this.projection.schema.getType(typename);
    return isAbstractType(type) ? null : typename;
  }

  /** Of the interface through which it is asked, where that has the field: its objects are not for everyone to know. */
  private coordinate({ type }: Selection, typename: string, name: string) {
    const declared =
      type === null ? null : this.projection.schema.getType(type);
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
    const { errors, neverNull } = this.incomplete;
    const origin = this.origin(due, has, reaches, field);
    if (!origin) return;
    const error = origin.reach?.gap.failure.error ?? neverNull();
    if (error)
      errors.add(
        error,
        () => [...this.#path, ...origin.below, ...further(origin)],
        origin.field,
      );
    // A subgraph may have more than one thing to say of one null.
    for (const { error: also } of named(reaches).keys())
      if (also !== error) errors.add(also, () => [...this.#path], null);
  }

  /** Null made null of what holds it: the first of those that a failure explains, or else the first. */
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

  /** A value that no client may see: an inaccessible one of an enum, or of an inaccessible type. */
  private isHidden({ leaf, object }: ResponseShape, has: unknown): boolean {
    if (leaf) return leaf.isEnum && !leaf.fits(has);
    return !!object && shownType(this.projection, object, has) === null;
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

/** The rest of the way to what went wrong within null, as far as the client asks it. */
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
