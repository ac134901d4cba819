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
 * An operation drawn at random, valid but for keys that may conflict. `isPlain`: without what @apollo/gateway gets wrong, such as one key
 * for different fields in fragments on different types.
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
    return chance < 3 ? `a${aliases++}: ` : '';
  };
  const condition = () =>
    draw(8) === 0
      ? ` @${draw(2) === 0 ? 'skip' : 'include'}(if: $${draw(2) === 0 ? 'yes' : 'no'})`
      : '';
  const argumentsOf = (args: readonly { name: string }[], root: boolean) => {
    if (args.length === 0) return '';
    if (root) return `(id: "${draw(4)}")`;
    const chance = draw(3);
    return chance === 0 ? '' : `(n: ${chance === 1 ? draw(3) : '$n'})`;
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
  /** What stands behind an interface or union, some of it. */
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
  n: 'Int = 1',
};
