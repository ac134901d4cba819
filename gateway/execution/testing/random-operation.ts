import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Draw } from './random-graph.js';

/**
 * A random operation, valid unless response keys conflict. `isPlain`: without what @apollo/gateway gets wrong, such as one response key for
 * different fields in fragments on different types.
 */
export function randomOperation(
  schema: GraphQLSchema,
  draw: Draw,
  isPlain = false,
): string {
  const fragments: string[] = [];
  let aliases = 0;
  const fieldNames = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.keys(type.getFields())
      : [],
  );

  const alias = () => {
    const chance = draw(8);
    if (chance === 0) return `${fieldNames[draw(fieldNames.length)]}: `;
    if (!isPlain && chance === 1 && draw(3) === 0) return `k${draw(3)}: `;
    if (!isPlain && chance === 2 && draw(3) === 0)
      return `${inherited[draw(inherited.length)]}: `;
    return chance < 3 ? `a${aliases++}: ` : '';
  };
  const condition = () => {
    if (draw(8) > 0) return '';
    const name = isPlain || draw(4) > 0 ? ['yes', 'no'][draw(2)] : 'maybe';
    return ` @${draw(2) === 0 ? 'skip' : 'include'}(if: $${name})`;
  };
  const argumentsOf = (args: readonly { name: string }[], root: boolean) => {
    if (args.length === 0) return '';
    if (root)
      return isPlain || draw(6) > 0
        ? `(id: "${draw(4)}")`
        : `(id: ${['$big', '9007199254740993', '9007199254740992'][draw(3)]})`;
    const chance = draw(3);
    const name =
      isPlain || draw(3) > 0
        ? 'n'
        : ['constructor', 'toString', 'representations_0'][draw(3)];
    return chance === 0 ? '' : `(n: ${chance === 1 ? draw(3) : `$${name}`})`;
  };
  const field = (
    type: GraphQLObjectType,
    depth: number,
    isRoot = type === schema.getQueryType(),
  ): string => {
    if (!isRoot && draw(8) === 0) return `${alias()}__typename`;
    const fields = Object.values(type.getFields());
    const chosen = fields[draw(fields.length)]!;
    const named = getNamedType(chosen.type);
    if (isCompositeType(named) && depth === 0) return '__typename';
    const below = isObjectType(named)
      ? ` ${set(named, depth - 1)}`
      : isAbstractType(named)
        ? ` ${anyOf(named, depth - 1)}`
        : '';
    return `${alias()}${chosen.name}${argumentsOf(chosen.args, isRoot)}${condition()}${below}`;
  };
  /** A selection on some possible types of an interface or union. */
  const anyOf = (type: GraphQLAbstractType, depth: number): string => {
    const types = schema.getPossibleTypes(type);
    const parts = Array.from({ length: 1 + draw(3) }, () => {
      const one = types[draw(types.length)]!;
      if (draw(4) === 0) {
        if (!isInterfaceType(type)) return `${alias()}__typename${condition()}`;
        const fields = Object.values(type.getFields()).filter((each) =>
          isLeafType(getNamedType(each.type)),
        );
        return `${alias()}${fields[draw(fields.length)]!.name}${condition()}`;
      }
      return `... on ${one.name}${condition()} ${set(one, depth)}`;
    });
    return `{ ${parts.join(' ')} }`;
  };
  const set = (
    type: GraphQLObjectType,
    depth: number,
    isRoot = type === schema.getQueryType(),
  ): string => {
    const parts = Array.from({ length: 1 + draw(4) }, () => {
      const chance = isRoot ? 9 : draw(10);
      if (chance === 0)
        return `... on ${type.name}${condition()} { ${field(type, depth)} }`;
      if (chance === 1) {
        const name = `F${fragments.length}`;
        fragments.push('');
        fragments[fragments.length - 1] = '';
        const index = fragments.length - 1;
        fragments[index] =
          `fragment ${name} on ${type.name} { ${field(type, depth)} }`;
        return `...${name}`;
      }
      return field(type, depth, isRoot);
    });
    return `{ ${parts.join(' ')} }`;
  };
  const body = `${set(schema.getQueryType()!, 4)} ${fragments.join(' ')}`;
  const used = Object.entries(variables).flatMap(([name, definition]) =>
    new RegExp(`\\$${name}\\b`).test(body) ? `$${name}: ${definition}` : [],
  );
  return `query ${used.length > 0 ? `(${used.join(', ')})` : ''} ${body}`;
}

const variables = {
  yes: 'Boolean! = true',
  no: 'Boolean! = false',
  /** May be null in the request, which is an error as a condition. */
  maybe: 'Boolean = true',
  n: 'Int = 1',
  constructor: 'Int = 2',
  toString: 'Int',
  representations_0: 'Int = 2',
  big: 'ID = 9007199254740993',
};

/** Names that JavaScript objects inherit. */
const inherited = ['constructor', 'toString', 'valueOf', 'isPrototypeOf'];
