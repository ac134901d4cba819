import { isAbstractType, type GraphQLSchema } from 'graphql';
import { isObject, own, setOwn, type Json } from './json.js';
import { Span } from './scan/span.js';
import {
  hasShape,
  isIncluded,
  type ResponseShape,
  type Selection,
} from './selection.js';

/** The response data for the client. */
export interface ShapedResponse {
  data: Json | null;
  /** Whether null propagated somewhere. */
  isBroken: boolean;
}

/** The shape of an operation's response; created once per operation. */
export interface ResponseShaping {
  schema: GraphQLSchema;
  selection: Selection;
  rootType: string;
  /** The client's response keys, where they were renamed. */
  clientKeys: ReadonlyMap<string, string>;
}

/**
 * Shapes the merged data into the response, in the order of the operation. A null in a non-null position propagates to the nearest nullable
 * parent (GraphQL specification, section 6.4.4, "Handling Execution Errors"). Objects that have the right shape are not copied; none is
 * changed in place, since one object may be at several paths with different selection sets.
 */
export function shapeResponse(
  shaping: ResponseShaping,
  gathered: Json,
  variables: Readonly<Json>,
): ShapedResponse {
  const projector = new Projector(shaping, variables);
  const { selection, rootType } = shaping;
  const data = projector.object(selection, rootType, gathered);
  return { data, isBroken: projector.isBroken };
}

class Projector {
  isBroken = false;

  constructor(
    private readonly shaping: ResponseShaping,
    private readonly variables: Readonly<Json>,
  ) {}

  object(selection: Selection, typename: string, value: Json): Json | null {
    const fields = selection.of(typename);
    let result = hasShape(fields, value) ? value : {};
    for (const field of fields) {
      if (field.conditions && !isIncluded(field, this.variables)) continue;
      const { key, clientKey, due } = field;
      const has = own(value, key);
      const given =
        field.name === '__typename' ? this.typenameFor(typename) : has;
      const shaped = this.value(due, given);
      if (shaped === null && due.nonNull) return null;
      if (result === value) {
        if (shaped === has) continue;
        result = { ...value };
      }
      setOwn(result, clientKey, shaped);
    }
    return result;
  }

  private value(due: ResponseShape, value: unknown): unknown {
    if (value === null || value === undefined) return this.nothing(due);
    if (value instanceof Span) return value.client;
    const { leaf } = due;
    if (leaf) {
      // A subgraph may return enum values that are inaccessible in the graph.
      if (leaf.values && !leaf.fits(value)) return this.nothing(due);
      return leaf.isId && typeof value === 'number' ? String(value) : value;
    }
    const { items, object } = due;
    const typename = object && visibleType(this.shaping, object, value);
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
    let isValid = true;
    for (let index = 0; index < values.length; index++) {
      const item = this.value(due, values[index]);
      if (item === null && due.nonNull) isValid = false;
      if (item === result[index]) continue;
      if (result === values) result = [...values];
      result[index] = item;
    }
    return isValid ? result : null;
  }

  private typenameFor(typename: string): string | null {
    const type = this.shaping.schema.getType(typename);
    return isAbstractType(type) ? null : typename;
  }
}

/** The type of an object as the client may see it; `null` for an inaccessible type. */
export function visibleType(
  { schema }: ResponseShaping,
  { type, isAbstract }: Selection,
  value: unknown,
): string | null {
  if (!isObject(value)) return null;
  if (!isAbstract) return type;
  // Of an `@interfaceObject` only the interface is resolved: it has the fields of the interface.
  const named = own(value, '__typename') ?? type;
  const namedType = typeof named === 'string' && schema.getType(named);
  return namedType ? namedType.name : null;
}
