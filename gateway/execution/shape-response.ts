import { isAbstractType, type GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json } from './json.js';
import {
  isAsAsked,
  isAsked,
  type ResponseShape,
  type Selection,
} from './selection.js';

/** What the client gets of all that was gathered. */
export interface ShapedResponse {
  data: Json | null;
  /** Whether null stood somewhere where it may not. */
  isBroken: boolean;
}

/** How the answer to one operation looks; made once per operation. */
export interface ResponseShaping {
  schema: GraphQLSchema;
  selection: Selection;
  rootType: string;
  /** The client's keys where the operation was given others. */
  clientKeys: ReadonlyMap<string, string>;
}

/**
 * Lays the gathered data out as the operation asks, in its order. A null that may not stand makes null of what holds it, up to where it
 * may stand (GraphQL specification, section 6.4.4). What is as asked already stays as it is and is not copied; nothing is changed in
 * place, since one object may stand at several places of which not the same is asked.
 */
export function shapeResponse(
  projection: ResponseShaping,
  gathered: Json,
  variables: Readonly<Json>,
): ShapedResponse {
  const projector = new Projector(projection, variables);
  const { selection, rootType } = projection;
  const data = projector.object(selection, rootType, gathered);
  return { data, isBroken: projector.isBroken };
}

class Projector {
  isBroken = false;

  constructor(
    private readonly projection: ResponseShaping,
    private readonly variables: Readonly<Json>,
  ) {}

  object(selection: Selection, typename: string, value: Json): Json | null {
    const fields = selection.of(typename);
    let result = isAsAsked(fields, value) ? value : {};
    for (const field of fields) {
      if (field.conditions && !isAsked(field, this.variables)) continue;
      const { key, clientKey, due } = field;
      const has = own(value, key);
      const given = field.name === '__typename' ? this.told(typename) : has;
      const laidOut = this.value(due, given);
      if (laidOut === null && due.nonNull) return null;
      if (result === value) {
        if (laidOut === has) continue;
        result = { ...value };
      }
      setOwn(result, clientKey, laidOut);
    }
    return result;
  }

  private value(due: ResponseShape, value: unknown): unknown {
    if (value === null || value === undefined) return this.nothing(due);
    const { leaf } = due;
    if (leaf) {
      // What a subgraph may say and what the graph shows can differ in inaccessible values.
      if (leaf.isEnum && !leaf.fits(value)) return this.nothing(due);
      return leaf.isId && typeof value === 'number' ? String(value) : value;
    }
    const { items, object } = due;
    const typename = object && shownType(this.projection, object, value);
    if (object && typename === null) return this.nothing(due);
    return items
      ? this.list(items, value as unknown[])
      : this.object(object!, typename!, value as Json);
  }

  private nothing(due: ResponseShape): null {
    this.isBroken ||= due.nonNull;
    return null;
  }

  private list(due: ResponseShape, values: unknown[]): unknown[] | null {
    let result = values;
    let stands = true;
    for (let index = 0; index < values.length; index++) {
      const item = this.value(due, values[index]);
      if (item === null && due.nonNull) stands = false;
      if (item === result[index]) continue;
      if (result === values) result = [...values];
      result[index] = item;
    }
    return stands ? result : null;
  }

  private told(typename: string): string | null {
    const type = this.projection.schema.getType(typename);
    return isAbstractType(type) ? null : typename;
  }
}

/** The type of an object, as the client may see it; `null` for one that no client may see the type of. */
export function shownType(
  { schema }: ResponseShaping,
  { type, isAbstract }: Selection,
  value: unknown,
): string | null {
  if (!isObject(value)) return null;
  if (!isAbstract) return type;
  // One that is known only as the interface it is of (`@interfaceObject`) has the fields of that.
  const named = own(value, '__typename') ?? type;
  const known = typeof named === 'string' && schema.getType(named);
  return known ? known.name : null;
}
