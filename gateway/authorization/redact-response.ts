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
import type { LimitedErrors } from '../execution/limited-errors.js';
import type { FilteredOperation } from './operation-filter.js';
import { resultOf } from './graph-types.js';
import type { CallerPermissions } from './permissions.js';
import { refusalCode, refusalText, type Refusal } from './refusal.js';

type Json = Record<string, unknown>;

export interface RedactionOptions {
  filtered: FilteredOperation;
  schema: GraphQLSchema;
  lock: CallerPermissions;
  /** Whether the variables of this request leave a field in. */
  isIncluded: (conditions: readonly DirectiveNode[]) => boolean;
  /** Takes an error for each null that a rule made. */
  errors: LimitedErrors;
}

/**
 * Lays the answer to the filtered operation out as the whole one was asked: what was taken out is `null`, and where null may not
 * stand, the nearest place above that allows it. Each such null has an error, with the path of the field that is not for the caller.
 */
export function redactResponse(
  data: Json,
  options: RedactionOptions,
): Json | null {
  const { rootType, root } = options.filtered;
  const layOut = new Redaction(options);
  return layOut.nullable(layOut.object(rootType, root, data)) as Json | null;
}

/** Null that may not stand where it was made, on its way up. */
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
    const forget = this.options.errors.mark();
    for (const [key, asked] of place.of(type)) {
      const fields = asked.fields.filter(({ conditions }) =>
        this.options.isIncluded(conditions),
      );
      if (fields.length === 0) continue;
      this.#path.push(key);
      const value = this.field(type, asked, fields, data, key);
      this.#path.pop();
      if (value instanceof Propagated) {
        if (this.isNeverNull(type, asked.name)) {
          forget();
          return value;
        }
        result[key] = this.nullable(value);
      } else result[key] = value;
    }
    return result;
  }

  /** What stands where null may stand. */
  nullable(value: unknown): unknown {
    if (!(value instanceof Propagated)) return value;
    const { refusal, path } = value;
    this.options.errors.add(refusalText(refusal), () => path, refusal.field);
    return null;
  }

  private field(
    type: string,
    { name, fields: all, below: ofAll }: SelectedKey,
    fields: readonly SelectedField[],
    data: Json,
    key: string,
  ): unknown {
    const { lock, schema } = this.options;
    const [first] = fields;
    if (first?.refusal && fields.every(({ refusal }) => refusal))
      return this.refused(first.refusal, this.isNeverNull(type, name));
    if (name === '__typename') {
      if (lock.allowsType(type)) return type;
      const code = refusalCode(lock, (any) => any.allowsType(type));
      return this.refused({ code, field: first!.field }, true);
    }
    const value = Object.hasOwn(data, key) ? data[key] : null;
    const below = fields.length === all.length ? ofAll : belowOf(fields);
    return below
      ? this.value(resultOf(schema, type, name)!, below, value)
      : value;
  }

  private refused(refusal: Refusal, isNeverNull: boolean): unknown {
    if (isNeverNull) return new Propagated(refusal, [...this.#path]);
    const { errors } = this.options;
    errors.add(refusalText(refusal), () => [...this.#path], refusal.field);
    return null;
  }

  private value(
    type: GraphQLOutputType,
    below: SelectedFields,
    value: unknown,
  ): unknown {
    if (value === null || value === undefined) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return this.list(nullable.ofType, below, value as unknown[]);
    const named = getNamedType(type);
    const data = value as Json;
    return this.object(
      isAbstractType(named)
        ? (data[this.options.filtered.typeKey] as string)
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
    const forget = this.options.errors.mark();
    const items: unknown[] = [];
    for (const [index, each] of values.entries()) {
      this.#path.push(index);
      const item = this.value(type, below, each);
      this.#path.pop();
      if (item instanceof Propagated && isNonNullType(type)) {
        forget();
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
