import {
  getNullableType,
  isNonNullType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { UsedTypes } from './used-types.js';

/** The field that identifies an object in a cache, by type; `null` for what is part of another object. */
export type CacheKeys = ReadonlyMap<string, 'id' | 'code' | null>;

/** With another period a norm has the same code. */
const perPeriod = new Set(['Norm']);

/** An `id` that is always there, or the `code` of an entity. A code alone is no key: that of a signal is on every person who has it. */
export const cacheKeys = (
  { objects }: UsedTypes,
  isEntity: (type: string) => boolean,
): CacheKeys =>
  new Map(
    objects.map((type) => [
      type.name,
      keyOf(type, isEntity(type.name) && !perPeriod.has(type.name)),
    ]),
  );

function keyOf(
  type: GraphQLObjectType,
  isEntity: boolean,
): 'id' | 'code' | null {
  const { id, code } = type.getFields();
  if (id && isNonNullType(id.type) && String(getNullableType(id.type)) === 'ID')
    return 'id';
  return isEntity && code ? 'code' : null;
}

/** The arguments of a connection that make another list; the others are the page. */
const paging = new Set(['first', 'after']);

/** `typePolicies` of Apollo Client, as source. */
export function typePoliciesText(
  keys: CacheKeys,
  { connections }: UsedTypes,
  schema: GraphQLSchema,
): string {
  const types = [...keys].map(([type, key]) => {
    const fields = connections.filter(([owner]) => owner === type);
    const policy =
      key === null ? 'keyFields: false, merge: true' : `keyFields: ['${key}']`;
    return `${type}: { ${policy}${fieldsText(fields, schema)} }`;
  });
  const roots = [...new Set(connections.map(([owner]) => owner))]
    .filter((owner) => !keys.has(owner))
    .map((owner) => {
      const fields = connections.filter(([each]) => each === owner);
      return `${owner}: {${fieldsText(fields, schema).slice(1)} }`;
    });
  return `{ ${[...roots, ...types].join(',\n')} }`;
}

function fieldsText(
  fields: UsedTypes['connections'],
  schema: GraphQLSchema,
): string {
  if (fields.length === 0) return '';
  const lines = fields.map(([type, field]) => {
    const { args } = (schema.getType(type) as GraphQLObjectType).getFields()[
      field
    ]!;
    const others = args
      .map(({ name }) => name)
      .filter((name) => !paging.has(name));
    const keyArgs = others.length > 0 ? JSON.stringify(others) : '';
    return `${field}: relayStylePagination(${keyArgs})`;
  });
  return `, fields: { ${lines.join(', ')} }`;
}

/** `keys` of urql's graphcache, as source. By `id` is its default. */
export function keysText(keys: CacheKeys): string {
  const lines = [...keys].flatMap(([type, key]) => {
    if (key === 'id') return [];
    if (key === null) return [`${type}: () => null`];
    return [`${type}: (data) => String((data as { code: string }).code)`];
  });
  return `{ ${lines.join(',\n')} }`;
}
