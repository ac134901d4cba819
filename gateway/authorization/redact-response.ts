import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  type DirectiveNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import {
  belowOf,
  type SelectedField,
  type SelectedKey,
  type SelectedFields,
} from './selected-fields.js';
import type { Caller } from '../../shared/access/caller.js';
import type { LimitedErrors } from '../execution/limited-errors.js';
import type { FilteredOperation } from './operation-filter.js';
import { Span } from '../execution/scan/span.js';
import { resultOf } from './graph-types.js';
import type { CallerPermissions } from './permissions.js';
import { refusalCode, refusalText, type Refusal } from './refusal.js';

type Json = Record<string, unknown>;

export interface RedactionOptions {
  filtered: FilteredOperation;
  schema: GraphQLSchema;
  permissions: CallerPermissions;
  caller: Caller;
  /** By the variables of this request. */
  isIncluded: (conditions: readonly DirectiveNode[]) => boolean;
  /** Collects an error for each null that redaction made. */
  errors: LimitedErrors;
}

/**
 * Shapes the response to the filtered operation as the client selected it: removed fields are null, and a null in a non-null position
 * propagates to the nearest nullable parent (GraphQL, section 6.4.4). Each such null has an error with the path of the removed field. What
 * needs no change is not visited: it may stay a span.
 */
export function redactResponse(
  data: Json,
  options: RedactionOptions,
): Json | null {
  const { rootType, root } = options.filtered;
  const redaction = new Redaction(options);
  return redaction.nullable(
    redaction.object(rootType, root, data),
  ) as Json | null;
}

/** A null in a non-null position, on its way to the nearest nullable parent. */
class Propagated {
  constructor(
    readonly refusal: Refusal,
    readonly path: readonly (string | number)[],
  ) {}
}

class Redaction {
  readonly #path: (string | number)[] = [];

  constructor(private readonly options: RedactionOptions) {}

  object(type: string, place: SelectedFields, data: Json): Json | Propagated {
    const result = Object.create(null) as Json;
    const rollback = this.options.errors.mark();
    for (const [key, selected] of place.of(type)) {
      const fields = selected.fields.filter(({ conditions }) =>
        this.options.isIncluded(conditions),
      );
      if (fields.length === 0) continue;
      this.#path.push(key);
      const value = this.field(type, selected, fields, data, key);
      this.#path.pop();
      if (value instanceof Propagated) {
        if (this.isNeverNull(type, selected.name)) {
          rollback();
          return value;
        }
        result[key] = this.nullable(value);
      } else result[key] = value;
    }
    return result;
  }

  /** The value in a nullable position: a propagated null ends here, with its error. */
  nullable(value: unknown): unknown {
    if (!(value instanceof Propagated)) return value;
    const { refusal, path } = value;
    this.add(refusal, () => path);
    return null;
  }

  private field(
    type: string,
    { name, fields: all, below: ofAll }: SelectedKey,
    fields: readonly SelectedField[],
    data: Json,
    key: string,
  ): unknown {
    const { permissions, schema } = this.options;
    const [first] = fields;
    if (first?.refusal && fields.every(({ refusal }) => refusal))
      return this.redact(first.refusal, this.isNeverNull(type, name));
    if (name === '__typename') {
      if (permissions.allowsType(type)) return type;
      const code = refusalCode(permissions, (any) => any.allowsType(type));
      return this.redact({ code, field: first!.field }, true);
    }
    const value = Object.hasOwn(data, key) ? data[key] : null;
    const below = fields.length === all.length ? ofAll : belowOf(fields);
    return below
      ? this.value(resultOf(schema, type, name)!, below, value)
      : value;
  }

  private redact(refusal: Refusal, isNeverNull: boolean): unknown {
    if (isNeverNull) return new Propagated(refusal, [...this.#path]);
    this.add(refusal, () => [...this.#path]);
    return null;
  }

  private add(refusal: Refusal, at: () => Propagated['path']): void {
    const { errors, caller } = this.options;
    errors.add(refusalText(refusal, caller), at, refusal.field);
  }

  private value(
    type: GraphQLOutputType,
    below: SelectedFields,
    value: unknown,
  ): unknown {
    if (value === null || value === undefined) return null;
    if (below.isWhole) return value;
    if (value instanceof Span)
      return this.value(type, below, value.client.toJSON());
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return this.list(nullable.ofType, below, value as unknown[]);
    const named = getNamedType(type);
    const data = value as Json;
    return this.object(
      isAbstractType(named)
        ? (data[this.options.filtered.typenameKey] as string)
        : named.name,
      below,
      data,
    );
  }

  private list(
    type: GraphQLOutputType,
    below: SelectedFields,
    values: readonly unknown[],
  ): unknown {
    const rollback = this.options.errors.mark();
    const items: unknown[] = [];
    for (const [index, each] of values.entries()) {
      this.#path.push(index);
      const item = this.value(type, below, each);
      this.#path.pop();
      if (item instanceof Propagated && isNonNullType(type)) {
        rollback();
        return item;
      }
      items.push(this.nullable(item));
    }
    return items;
  }

  private isNeverNull(type: string, name: string): boolean {
    return (
      name === '__typename' ||
      isNonNullType(resultOf(this.options.schema, type, name))
    );
  }
}
