import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Draw } from './random-graph.js';

/** An operation drawn at random, valid but for keys that may conflict. */
export function randomOperation(schema: GraphQLSchema, draw: Draw): string {
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
    isRoot: boolean,
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
      if (draw(4) === 0)
        return `${alias()}${isInterfaceType(type) ? 'id' : '__typename'}${condition()}`;
      return `... on ${one.name}${condition()} ${set(one, depth)}`;
    });
    return `{ ${parts.join(' ')} }`;
  };
  const set = (type: GraphQLObjectType, depth: number, isRoot = false) => {
    const parts = Array.from({ length: 1 + draw(4) }, () => {
      const chance = isRoot ? 9 : draw(10);
      if (chance === 0)
        return `... on ${type.name}${condition()} { ${field(type, depth, false)} }`;
      if (chance === 1) {
        const name = `F${fragments.length}`;
        fragments.push('');
        fragments[fragments.length - 1] = '';
        const index = fragments.length - 1;
        fragments[index] =
          `fragment ${name} on ${type.name} { ${field(type, depth, false)} }`;
        return `...${name}`;
      }
      return field(type, depth, isRoot);
    });
    return `{ ${parts.join(' ')} }`;
  };
  const body = `${set(schema.getQueryType()!, 4, true)} ${fragments.join(' ')}`;
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
