import {
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { meldingsoorten, partijen } from '../../shared/access/parties.js';
import type { Random } from '../../shared/demo/random.js';
import { comparableFields } from './plain-selection.js';
import type { Args, Field } from './reference.js';

export interface Operation {
  query: string;
  variables: Args;
}

/** Values that arguments are drawn from. */
export interface Pool {
  ids: readonly string[];
  numbers: readonly string[];
  names: readonly string[];
  /** Codes of gemeenten, inrichtingen and organisations. */
  codes: readonly string[];
  days: readonly string[];
  cursors: readonly string[];
}

/** Below the limits of the gateway: conditions may leave every selection in. */
const limits = { aliases: 12, directives: 8, selections: 60 };

/**
 * Draws a random query: any field of the graph, open to the caller or not, with aliases, reused named fragments, @skip and @include,
 * and variables with and without defaults. Response keys may conflict.
 */
export function drawOperation(
  schema: GraphQLSchema,
  pool: Pool,
  random: Random,
): Operation {
  const fragments = new Map<string, { on: string; body: string }>();
  const variables: { declared: string; name: string; value: unknown }[] = [];
  const used = { aliases: 0, directives: 0, selections: 0 };

  const variable = (type: GraphQLInputType, value: unknown) => {
    const name = `${random.pick(['v', 'toString', 'constructor', 'representations_'])}${variables.length}`;
    const asDefault = random.chance(0.3);
    const literal = print(astFromValue(value, type)!);
    variables.push({
      name,
      declared: `$${name}: ${String(type)}${asDefault ? ` = ${literal}` : ''}`,
      value: asDefault && random.chance(0.7) ? undefined : value,
    });
    return `$${name}`;
  };
  const alias = () => {
    if (used.aliases >= limits.aliases || !random.chance(0.15)) return '';
    used.aliases += 1;
    return `${random.pick(['a', 'id_', 'n__', 'toString'])}${used.aliases}: `;
  };
  const condition = () => {
    if (used.directives >= limits.directives || !random.chance(0.08)) return '';
    used.directives += 1;
    const value = random.chance(0.5);
    const type = schema.getType('Boolean') as GraphQLInputType;
    const given = random.chance(0.5)
      ? String(value)
      : variable(type, value).trim();
    if (given.startsWith('$')) {
      const last = variables.at(-1)!;
      last.declared = last.declared.replace(': Boolean', ': Boolean!');
    }
    return ` @${random.pick(['skip', 'include'])}(if: ${given})`;
  };

  const value = (type: GraphQLInputType, name: string): any => {
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return Array.from({ length: random.int(0, 3) }, () =>
        value(nullable.ofType, name),
      );
    if (isEnumType(nullable)) return random.pick(nullable.getValues()).value;
    if (isInputObjectType(nullable))
      return Object.fromEntries(
        Object.values(nullable.getFields()).flatMap((each) =>
          random.chance(0.3) ? [[each.name, value(each.type, each.name)]] : [],
        ),
      );
    const { name: scalar } = getNamedType(nullable);
    if (name === 'first')
      return random.weighted([
        [random.int(1, 12), 12],
        [100, 2],
        [0, 1],
        [101, 1],
      ] as const);
    if (name === 'after')
      return random.pick([...pool.cursors, 'geen-cursor', '']);
    if (name === 'naam') return random.pick(pool.names);
    if (['bsn', 'skn', 'registratienummer'].includes(name))
      return random.pick(pool.numbers);
    if (['id', 'ids'].includes(name)) return random.pick(pool.ids);
    if (scalar === 'Boolean') return random.chance(0.5);
    if (scalar === 'Int') return random.int(1, 50);
    if (scalar === 'Partij') return random.pick(partijen());
    if (scalar === 'Meldingsoort') return random.pick(meldingsoorten());
    if (scalar === 'Date') return random.pick(pool.days);
    if (scalar === 'DateTime') {
      // Without milliseconds it is refused.
      const end = random.chance(0.9) ? '.000Z' : 'Z';
      return `${random.pick(pool.days)}T00:00:00${end}`;
    }
    return random.pick(pool.codes);
  };
  const argumentsOf = (field: Field) => {
    const given = field.args.flatMap((argument: GraphQLArgument) => {
      const isRequired = argument.type.toString().endsWith('!');
      const chance = argument.name === 'first' ? 0.8 : 0.25;
      if (!isRequired && !random.chance(chance)) return [];
      const drawn = value(argument.type, argument.name);
      const text = random.chance(0.4)
        ? variable(argument.type, drawn)
        : print(astFromValue(drawn, argument.type)!);
      return [`${argument.name}: ${text}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const fieldOf = (
    type: GraphQLObjectType,
    path: readonly string[],
    depth: number,
  ): string => {
    used.selections += 1;
    const choices = comparableFields(type).filter(({ type: result }) => {
      const named = getNamedType(result);
      return (
        !isObjectType(named) ||
        (depth > 0 &&
          (named.name === 'Justitiabele'
            ? path.length < 4
            : !path.includes(named.name)))
      );
    });
    if (choices.length === 0 || random.chance(0.06))
      return `${alias()}__typename${condition()}`;
    // Half of the root fields return people: a bug does most harm there.
    const ofPeople = choices.filter(
      ({ type: result }) =>
        type.name === 'Query' &&
        /^Justitiabele|^Caseload|^Node$/.test(getNamedType(result).name),
    );
    const field = random.pick(
      ofPeople.length > 0 && random.chance(0.6) ? ofPeople : choices,
    );
    const named = getNamedType(field.type);
    const below = isInterfaceType(named)
      ? ` { ${inlineFragments(named, depth)} }`
      : isObjectType(named)
        ? ` ${selectionSet(named, named.name === 'Justitiabele' ? [named.name] : path, depth - 1)}`
        : '';
    const key = cursorNames.has(field.name) ? '' : alias();
    return `${key}${field.name}${argumentsOf(field)}${condition()}${below}`;
  };
  const inlineFragments = (type: GraphQLInterfaceType, depth: number) =>
    schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selectionSet(one, [], depth - 1)}`)
      .join(' ');
  const selectionSet = (
    type: GraphQLObjectType,
    within: readonly string[],
    depth: number,
  ): string => {
    const path = [...within, type.name];
    const count = used.selections > limits.selections ? 1 : random.int(1, 4);
    const parts = Array.from({ length: count }, () => {
      if (type.name !== 'Query' && random.chance(0.25))
        return fragmentSpread(type, path, depth);
      if (random.chance(0.06))
        return `... on ${type.name}${condition()} { ${fieldOf(type, path, depth)} }`;
      return fieldOf(type, path, depth);
    });
    return `{ ${parts.join(' ')} }`;
  };
  const fragmentSpread = (
    type: GraphQLObjectType,
    path: readonly string[],
    depth: number,
  ) => {
    const existing = [...fragments].filter(([, { on }]) => on === type.name);
    if (existing.length > 0 && random.chance(0.6))
      return `...${random.pick(existing)[0]}${condition()}`;
    // Drawn before it is registered, so that no fragment spreads itself.
    const body = `{ ${fieldOf(type, path, depth)} ${fieldOf(type, path, depth)} }`;
    const name = `F${fragments.size}`;
    fragments.set(name, { on: type.name, body });
    return `...${name}${condition()}`;
  };

  const root = schema.getQueryType()!;
  const fields = Array.from({ length: random.int(1, 3) }, () =>
    fieldOf(root, ['Query'], 5),
  );
  const declared = variables.map((each) => each.declared).join(', ');
  const definitions = [...fragments].map(
    ([name, { on, body }]) => `fragment ${name} on ${on} ${body}`,
  );
  return {
    query: [
      `query Random${declared ? `(${declared})` : ''} { ${fields.join(' ')} }`,
      ...definitions,
    ].join('\n'),
    variables: Object.fromEntries(
      variables.flatMap(({ name, value: given }) =>
        given === undefined ? [] : [[name, given]],
      ),
    ),
  };
}

export const cursorNames: ReadonlySet<string> = new Set([
  'cursor',
  'endCursor',
  'startCursor',
]);
