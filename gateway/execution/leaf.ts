import {
  isEnumType,
  specifiedScalarTypes,
  type GraphQLLeafType,
} from 'graphql';
import { floatOf, isExact } from './exact-json.js';

/** A scalar or an enum, and its values in JSON. */
export interface Leaf {
  /** Of the scalar or enum. */
  name: string;
  /** The values of an enum; `null` for a scalar. */
  values: readonly string[] | null;
  isId: boolean;
  /** The `typeof` of values that are valid without another check. */
  plainly: string | null;
  /** Whether a value is one of its values. */
  fits(value: unknown): boolean;
  /** Its value for a number that JSON.parse would have changed (see parseExactly); `undefined` when it has none. */
  exactly(value: unknown): unknown;
}

interface Scalar {
  plainly?: string;
  fits(value: unknown): boolean;
  exactly?(value: unknown): unknown;
}

/** Result coercion of the built-in scalars (GraphQL specification, section 3.5). */
const scalars = new Map<string, Scalar>([
  ['String', { plainly: 'string', fits: (value) => typeof value === 'string' }],
  ['ID', { plainly: 'string', fits: Number.isSafeInteger, exactly: idOf }],
  [
    'Boolean',
    { plainly: 'boolean', fits: (value) => typeof value === 'boolean' },
  ],
  ['Float', { fits: Number.isFinite, exactly: floatOf }],
  [
    'Int',
    { fits: (value) => typeof value === 'number' && value === (value | 0) },
  ],
]);
if (specifiedScalarTypes.some(({ name }) => !scalars.has(name)))
  throw new Error('GraphQL has a scalar that is not checked.');

/** A custom scalar may have any value. */
const ownScalar: Scalar = { plainly: 'string', fits: isExact };

function idOf(value: unknown): string | undefined {
  return typeof value === 'bigint' ? String(value) : undefined;
}

const cache = new WeakMap<GraphQLLeafType, Leaf>();

export function leafOf(type: GraphQLLeafType): Leaf {
  let leaf = cache.get(type);
  if (!leaf) cache.set(type, (leaf = made(type)));
  return leaf;
}

function made(type: GraphQLLeafType): Leaf {
  const values = isEnumType(type)
    ? type.getValues().map(({ name }) => name)
    : null;
  const { plainly, fits, exactly } = values
    ? enumOf(values)
    : (scalars.get(type.name) ?? ownScalar);
  return {
    name: type.name,
    values,
    isId: type.name === 'ID',
    plainly: plainly ?? null,
    fits,
    exactly: exactly ?? (() => undefined),
  };
}

function enumOf(names: readonly string[]): Scalar {
  const values = new Set<unknown>(names);
  return { fits: (value) => values.has(value) };
}
