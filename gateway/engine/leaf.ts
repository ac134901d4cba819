import {
  isEnumType,
  specifiedScalarTypes,
  type GraphQLLeafType,
} from 'graphql';

/** A scalar or an enum, as its values look in JSON. */
export interface Leaf {
  isEnum: boolean;
  isId: boolean;
  /** What `typeof` says of values that need no further look. */
  plainly: string | null;
  /** Whether a value is one of its own. */
  fits(value: unknown): boolean;
}

/** GraphQL specification, section 3.5: what each scalar may be in JSON. A scalar of the graph's own may be anything. */
const scalars: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number',
  Int: (value) =>
    Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 - 0.5,
};
if (specifiedScalarTypes.some(({ name }) => !scalars[name]))
  throw new Error('GraphQL has a scalar that is not checked.');

/** Of which every string, or every boolean, is one. */
const plain: Record<string, string> = {
  String: 'string',
  ID: 'string',
  Boolean: 'boolean',
  Float: 'number',
};

const known = new WeakMap<GraphQLLeafType, Leaf>();

export function leafOf(type: GraphQLLeafType): Leaf {
  let leaf = known.get(type);
  if (!leaf) known.set(type, (leaf = made(type)));
  return leaf;
}

function made(type: GraphQLLeafType): Leaf {
  if (!isEnumType(type))
    return {
      isEnum: false,
      isId: type.name === 'ID',
      plainly: plain[type.name] ?? null,
      fits: scalars[type.name] ?? (() => true),
    };
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return {
    isEnum: true,
    isId: false,
    plainly: null,
    fits: (value) => names.has(value),
  };
}
