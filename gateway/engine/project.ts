import { isAbstractType, isEnumType, type GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json, type Path } from './json.js';
import {
  isAsked,
  type Due,
  type Selected,
  type Selection,
} from './selection.js';

/** What the client gets of all that was gathered. */
export interface Projected {
  data: Json | null;
  /** Where null stood that may not stand there. */
  violations: Path[];
}

/** How the answer to one operation looks; made once per operation. */
export interface Projection {
  schema: GraphQLSchema;
  selection: Selection;
  rootType: string;
  /** The client's keys where the operation was given others. */
  clientKeys: ReadonlyMap<string, string>;
}

/**
 * Lays the gathered data out as the operation asks, in its order. A null that may not stand makes null of what holds it, up to where it
 * may stand (GraphQL specification, section 6.4.4).
 */
export function project(
  projection: Projection,
  gathered: Json,
  variables: Readonly<Json>,
): Projected {
  const projector = new Projector(projection, variables);
  const { selection, rootType } = projection;
  const data = projector.object(selection, rootType, gathered);
  return { data, violations: projector.violations };
}

class Projector {
  readonly violations: Path[] = [];
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly projection: Projection,
    private readonly variables: Readonly<Json>,
  ) {}

  object(selection: Selection, typename: string, value: Json): Json | null {
    const result: Json = {};
    for (const field of selection.of(typename)) {
      if (field.conditions && !isAsked(field, this.variables)) continue;
      const key = this.projection.clientKeys.get(field.key) ?? field.key;
      const given = this.field(field, typename, value, key);
      if (given === null && field.due.nonNull) return null;
      setOwn(result, key, given);
    }
    return result;
  }

  private field(
    { key, name, due }: Selected,
    typename: string,
    value: Json,
    clientKey: string,
  ): unknown {
    this.#path.push(clientKey);
    const given = this.value(
      due,
      name === '__typename' ? this.told(typename) : own(value, key),
    );
    this.#path.pop();
    return given;
  }

  private value(due: Due, value: unknown): unknown {
    const given =
      value === null || value === undefined ? null : this.present(due, value);
    if (
      given === null &&
      due.nonNull &&
      (value === null || value === undefined)
    )
      this.violations.push([...this.#path]);
    return given;
  }

  private present(due: Due, value: unknown): unknown {
    if (due.items) return this.list(due.items, value as unknown[]);
    if (due.leaf) {
      // What a subgraph may say and what the graph shows can differ in inaccessible values.
      if (isEnumType(due.leaf) && !due.leaf.getValue(value as string))
        return null;
      return due.leaf.name === 'ID' ? String(value) : value;
    }
    const selection = due.object!;
    const typename = this.typeOf(selection, value);
    return typename === null
      ? null
      : this.object(selection, typename, value as Json);
  }

  private list(due: Due, values: unknown[]): unknown[] | null {
    const result = new Array<unknown>(values.length);
    let stands = true;
    for (let index = 0; index < values.length; index++) {
      this.#path.push(index);
      const item = this.value(due, values[index]);
      this.#path.pop();
      if (item === null && due.nonNull) stands = false;
      result[index] = item;
    }
    return stands ? result : null;
  }

  /** `null` for an object that no client may see the type of. */
  private typeOf({ type }: Selection, value: unknown): string | null {
    if (!isObject(value)) return null;
    const { schema } = this.projection;
    if (!isAbstractType(schema.getType(type!))) return type;
    // One that is known only as the interface it is of (`@interfaceObject`) has the fields of that.
    const named = own(value, '__typename') ?? type;
    const known = typeof named === 'string' && schema.getType(named);
    return known ? known.name : null;
  }

  private told(typename: string): string | null {
    const type = this.projection.schema.getType(typename);
    return isAbstractType(type) ? null : typename;
  }
}
