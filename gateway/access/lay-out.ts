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
import { belowOf, type Asked, type AskedKey, type Place } from './asked.js';
import type { Filtered } from './filter.js';
import { resultOf } from './graph-types.js';
import type { Lock } from './lock.js';
import { refusalCode, type Refusal } from './refusal.js';

type Json = Record<string, unknown>;

export interface LayOutOptions {
  filtered: Filtered;
  schema: GraphQLSchema;
  lock: Lock;
  /** Whether the variables of this request leave a field in. */
  isAsked: (conditions: readonly DirectiveNode[]) => boolean;
}

/**
 * Lays the answer to the filtered operation out as the whole one was asked: what was taken out is `null`, and where null may not
 * stand, the nearest place above that allows it. `hidden` is where the answer itself brought a type that is not opened.
 */
export function laidOut(
  data: Json,
  options: LayOutOptions,
): { data: Json | null; hidden: readonly Refusal[] } {
  const { rootType, root } = options.filtered;
  const layOut = new LayOut(options);
  return { data: layOut.object(rootType, root, data), hidden: layOut.hidden };
}

class LayOut {
  readonly hidden: Refusal[] = [];

  constructor(private readonly options: LayOutOptions) {}

  object(type: string, place: Place, data: Json): Json | null {
    const result = Object.create(null) as Json;
    for (const [key, asked] of place.of(type)) {
      const fields = asked.fields.filter(({ conditions }) =>
        this.options.isAsked(conditions),
      );
      if (fields.length === 0) continue;
      const value = this.field(type, asked, fields, data, key);
      if (value === null && this.isNeverNull(type, asked.name)) return null;
      result[key] = value;
    }
    return result;
  }

  private field(
    type: string,
    { name, fields: all, below: ofAll }: AskedKey,
    fields: readonly Asked[],
    data: Json,
    key: string,
  ): unknown {
    if (fields.every(({ isTakenOut }) => isTakenOut)) return null;
    if (name === '__typename') {
      const { lock } = this.options;
      if (lock.opensType(type)) return type;
      const code = refusalCode(lock, (any) => any.opensType(type));
      this.hidden.push({ path: fields[0]!.path, code });
      return null;
    }
    const value = Object.hasOwn(data, key) ? data[key] : null;
    const below = fields.length === all.length ? ofAll : belowOf(fields);
    return below
      ? this.value(resultOf(this.options.schema, type, name)!, below, value)
      : value;
  }

  private value(
    type: GraphQLOutputType,
    below: Place,
    value: unknown,
  ): unknown {
    if (value === null || value === undefined) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const of = nullable.ofType;
      const items = (value as unknown[]).map((item) =>
        this.value(of, below, item),
      );
      return isNonNullType(of) && items.includes(null) ? null : items;
    }
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

  private isNeverNull(type: string, name: string): boolean {
    return (
      name === '__typename' ||
      isNonNullType(resultOf(this.options.schema, type, name))
    );
  }
}
