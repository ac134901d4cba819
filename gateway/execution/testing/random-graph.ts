import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import type { FixtureSubgraph } from './fixture.js';
import {
  interfaceObject,
  wholeInterfaceObject,
  withPart,
} from './random-interface-object.js';

/** Draws an integer from 0 to `below`, exclusive. */
export type Draw = (below: number) => number;

interface Field {
  name: string;
  /** A scalar, or a type of the graph. */
  type: string;
  isList: boolean;
  /** The field, or the items of its list, are non-null; the resolver may return null all the same. */
  isNonNull: boolean;
  takesNumber: boolean;
  /** Subgraphs that resolve it. */
  owners: readonly number[];
  /** Scalar fields of the same entity that it is computed from. */
  requires: readonly string[];
  /** The number with which each of those is required that takes one, when it is not its default. */
  numbers: ReadonlyMap<string, number>;
  /** All entities of the graph: the possible types of the interface and the union. */
  entities: readonly string[];
  /** The subgraph that it is overridden from (`@override`). */
  from: number | null;
}

interface Entity {
  name: string;
  /** Subgraphs that have it by its key. */
  homes: readonly number[];
  /** Subgraphs that have `code` as a second key. */
  coded: readonly number[];
  /** Its code is a number: keys of one name may differ in type. */
  isCodeNumber: boolean;
  /** The code is its first key. */
  isCodeFirst: boolean;
  /** Subgraphs in which `id` is `@external`, where that is possible. */
  untold: readonly number[];
  fields: readonly Field[];
}

/** A random graph. All data is derived from names and ids, so that subgraphs and monolith agree. */
export interface RandomGraph {
  subgraphs: Record<string, FixtureSubgraph>;
  /** The same graph as one executable schema. */
  monolith: GraphQLSchema;
}

type Source = Record<string, unknown> & { __typename: string; id: string };

/** FNV-1a hash. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const enumValues = ['EEN', 'TWEE', 'DRIE'];
const scalars = ['Int', 'String', 'Soort'];
const idsPerType = 4;

/** `isPlain`: without what @apollo/gateway gets wrong, such as fields that lead back to the root. */
export function randomGraph(draw: Draw, isPlain = false): RandomGraph {
  const count = 2 + draw(3);
  const some = (least: number) => {
    const all = Array.from({ length: count }, (_, index) => index);
    const chosen = all.filter(() => draw(2) === 1);
    while (chosen.length < least) {
      const next = draw(count);
      if (!chosen.includes(next)) chosen.push(next);
    }
    return chosen.sort();
  };
  const names = Array.from({ length: 2 + draw(3) }, (_, index) => `E${index}`);
  const entities = names.map((name): Entity => {
    const homes = some(1);
    return {
      name,
      homes,
      coded: draw(3) === 0 ? homes.filter(() => draw(2) === 1) : [],
      isCodeNumber: !isPlain && draw(2) === 1,
      isCodeFirst: !isPlain && draw(2) === 1,
      untold: isPlain ? [] : homes.slice(1).filter(() => draw(2) === 1),
      fields: fieldsOf(name, homes, names, draw, isPlain),
    };
  });
  const subgraphs = Array.from({ length: count }, (_, index) =>
    subgraphOf(index, entities),
  );
  const hasZ = !isPlain && draw(2) === 1;
  if (hasZ)
    for (const [index, part] of Object.values(interfaceObject).entries())
      if (subgraphs[index]) subgraphs[index] = withPart(subgraphs[index], part);
  return {
    subgraphs: Object.fromEntries(
      subgraphs.map((each, index) => [`s${index}`, each]),
    ),
    monolith: monolithOf(entities, hasZ ? count : 0),
  };
}

function fieldsOf(
  entity: string,
  homes: readonly number[],
  types: readonly string[],
  draw: Draw,
  isPlain: boolean,
): Field[] {
  const fields: Field[] = [];
  const total = 2 + draw(5);
  for (let index = 0; index < total; index++) {
    const kind = draw(isPlain ? 9 : 10);
    const type =
      kind < 3
        ? scalars[kind]!
        : kind < 6
          ? types[draw(types.length)]!
          : ['V', 'U', 'I', 'Query'][kind - 6]!;
    const isScalar = kind < 3;
    const owner = homes[draw(homes.length)]!;
    const elsewhere = homes.filter((home) => home !== owner);
    const shared = draw(5) === 0 && elsewhere.length > 0;
    const before = fields.filter(
      (each) =>
        scalars.includes(each.type) &&
        !each.isList &&
        !each.isNonNull &&
        !each.owners.includes(owner) &&
        each.requires.length === 0,
    );
    const requires =
      isScalar && !shared && draw(3) === 0
        ? before.filter(() => draw(2) === 1)
        : [];
    fields.push({
      name: `${entity.toLowerCase()}_f${index}`,
      type,
      isList: !isScalar && draw(2) === 1,
      isNonNull: draw(8) === 0,
      takesNumber: draw(4) === 0 && requires.length === 0,
      owners: shared ? [owner, elsewhere[draw(elsewhere.length)]!] : [owner],
      requires: requires.map(({ name }) => name),
      numbers: new Map(
        requires
          .filter((each) => !isPlain && each.takesNumber && draw(3) > 0)
          .map(({ name }) => [name, draw(3)]),
      ),
      entities: types,
      from:
        !shared &&
        requires.length === 0 &&
        elsewhere.length > 0 &&
        draw(6) === 0
          ? elsewhere[draw(elsewhere.length)]!
          : null,
    });
  }
  return fields;
}

function typeText({ type, isList, isNonNull }: Field): string {
  const mark = isNonNull ? '!' : '';
  return isList ? `[${type}${mark}]` : `${type}${mark}`;
}
const argumentText = ({ takesNumber }: Field) =>
  takesNumber ? '(n: Int = 7)' : '';

const requiredText = ({ numbers }: Field, name: string) =>
  numbers.has(name) ? `${name}(n: ${numbers.get(name)})` : name;

const codeText = ({ isCodeNumber }: Entity) =>
  `code: ${isCodeNumber ? 'Int' : 'String'}!`;
/** An ID may be larger than an Int: those just above this one have a negative code. */
const large = 9_007_199_254_740_000n;
const codeOf = ({ isCodeNumber }: Entity, { id }: Source) =>
  !isCodeNumber
    ? `c${id}`
    : BigInt(id) < large
      ? 50 + Number(id)
      : Number(large - BigInt(id));
const idOf = ({ isCodeNumber }: Entity, code: unknown) =>
  !isCodeNumber
    ? String(code).slice(1)
    : Number(code) < 0
      ? String(large - BigInt(Number(code)))
      : String(Number(code) - 50);
function keysOf({ isCodeFirst }: Entity, coded: boolean): string {
  const keys = [
    '@key(fields: "id")',
    ...(coded ? ['@key(fields: "code")'] : []),
  ];
  return (isCodeFirst ? keys.reverse() : keys).join(' ');
}

const common = `
  enum Soort { ${enumValues.join(' ')} }
`;
const interfaceType = 'interface I { id: ID! }';
const unionOf = (entities: readonly Entity[]) =>
  `union U = ${entities.map(({ name }) => name).join(' | ')}`;
const valueType = (shareable: string) =>
  `type V ${shareable} { v1: Int v2: String below: V2 }
   type V2 ${shareable} { v3: Int }`;

function subgraphOf(
  index: number,
  entities: readonly Entity[],
): FixtureSubgraph {
  const here = (owners: readonly number[]) => owners.includes(index);
  const uses = (type: string) =>
    entities.some(
      ({ homes, fields }) =>
        here(homes) &&
        fields.some(
          (each) =>
            each.type === type && (here(each.owners) || each.from === index),
        ),
    );
  const usesAny = uses('U') || uses('I');
  const refersTo = (type: string) => usesAny || uses(type);
  const mentioned = new Set(usesAny ? entities.map(({ name }) => name) : []);
  const implemented = uses('I') ? 'implements I' : '';
  const resolvers: NonNullable<FixtureSubgraph['resolvers']> = {
    V: valueResolvers('V'),
    V2: valueResolvers('V2'),
  };
  const blocks = entities.flatMap((entity) => {
    if (!here(entity.homes)) return [];
    const coded = here(entity.coded);
    const own = entity.fields.filter(({ owners }) => here(owners));
    const external = new Set(own.flatMap(({ requires }) => requires));
    const isUntold =
      here(entity.untold) &&
      !refersTo(entity.name) &&
      !here(entity.coded) &&
      external.size === 0;
    const lines = [
      `id: ID! ${isUntold ? '@external' : ''}`,
      ...(coded ? [codeText(entity)] : []),
      ...own.map((field) => {
        if (!scalars.includes(field.type)) mentioned.add(field.type);
        return [
          `${field.name}${argumentText(field)}: ${typeText(field)}`,
          field.owners.length > 1 ? '@shareable' : '',
          field.requires.length > 0
            ? `@requires(fields: "${field.requires.map((name) => requiredText(field, name)).join(' ')}")`
            : '',
          field.from !== null ? `@override(from: "s${field.from}")` : '',
        ].join(' ');
      }),
      ...entity.fields
        .filter(({ name }) => external.has(name))
        .map(
          (field) =>
            `${field.name}${argumentText(field)}: ${typeText(field)} @external`,
        ),
      ...entity.fields
        .filter(({ name, from }) => from === index && !external.has(name))
        .map((field) => {
          if (!scalars.includes(field.type)) mentioned.add(field.type);
          return `${field.name}${argumentText(field)}: ${typeText(field)}`;
        }),
    ];
    resolvers[entity.name] = {
      __resolveReference: (reference: Source) => ({
        ...reference,
        id: reference.id ?? idOf(entity, reference['code']),
      }),
      ...(isUntold
        ? {
            id: () => {
              throw new Error('It is not known here.');
            },
          }
        : {}),
      code: (source: Source) => codeOf(entity, source),
      ...Object.fromEntries(
        own.map((field) => [field.name, resolverOf(entity.name, field, false)]),
      ),
    };
    return [
      `type ${entity.name} ${implemented} ${keysOf(entity, coded)} { ${lines.join('\n')} }`,
    ];
  });
  const roots = entities.filter(({ homes }) => homes[0] === index);
  // A type that is only referred to is a stub: a key without fields.
  const stubs = [...mentioned].filter(
    (name) =>
      entities.some((each) => each.name === name) &&
      !entities.some((each) => each.name === name && here(each.homes)),
  );
  const usesValue = mentioned.has('V');
  const usesEnum = blocks.some((block) => block.includes('Soort'));
  resolvers['Query'] = Object.fromEntries(
    roots.flatMap(({ name }) => rootResolvers(name)),
  ) as never;
  const typed = { __resolveType: ({ __typename }: Source) => __typename };
  if (uses('U')) resolvers['U'] = typed;
  if (uses('I')) resolvers['I'] = typed;
  if (!usesValue) {
    delete resolvers['V'];
    delete resolvers['V2'];
  }
  return {
    schema: [
      `type Query { s${index}: Int ${roots.map(({ name }) => rootFields(name)).join(' ')} }`,
      ...(usesEnum ? [common] : []),
      ...(usesValue ? [valueType('@shareable')] : []),
      ...(uses('U') ? [unionOf(entities)] : []),
      ...(uses('I') ? [interfaceType] : []),
      ...blocks,
      ...stubs.map(
        (name) =>
          `type ${name} ${implemented} @key(fields: "id", resolvable: false) { id: ID! }`,
      ),
    ].join('\n'),
    resolvers,
  };
}

const rootFields = (name: string) =>
  `${name.toLowerCase()}(id: ID!): ${name} ${name.toLowerCase()}s: [${name}!]`;

const rootResolvers = (name: string): [string, unknown][] => [
  [
    name.toLowerCase(),
    (_: unknown, { id }: { id: string }) => ({ __typename: name, id }),
  ],
  [
    `${name.toLowerCase()}s`,
    () =>
      Array.from({ length: idsPerType }, (_, id) => ({
        __typename: name,
        id: String(id),
      })),
  ],
];

/** `zParts`: how many subgraphs have the interface Z. */
function monolithOf(
  entities: readonly Entity[],
  zParts: number,
): GraphQLSchema {
  const z = zParts > 0 ? wholeInterfaceObject : null;
  const coded = (entity: Entity) => entity.coded.length > 0;
  const schema = buildASTSchema(
    parse(
      [
        `type Query { ${entities.map(({ name }) => rootFields(name)).join(' ')} ${z?.roots.replace(zParts < 3 ? /zstubs.*/ : /^$/, '') ?? ''} }`,
        common,
        z?.schema ?? '',
        valueType(''),
        unionOf(entities),
        interfaceType,
        ...entities.map(
          (entity) =>
            `type ${entity.name} implements I { id: ID! ${coded(entity) ? codeText(entity) : ''} ${entity.fields
              .map(
                (field) =>
                  `${field.name}${argumentText(field)}: ${typeText(field)}`,
              )
              .join(' ')} }`,
        ),
      ].join('\n'),
    ),
  );
  const set = (type: string, resolvers: Record<string, unknown>) => {
    const { getFields } = schema.getType(type) as unknown as {
      getFields(): Record<string, { resolve?: unknown }>;
    };
    const fields = getFields.call(schema.getType(type));
    for (const [name, resolve] of Object.entries(resolvers))
      if (fields[name]) fields[name].resolve = resolve;
  };
  set('Query', {
    ...Object.fromEntries(entities.flatMap(({ name }) => rootResolvers(name))),
    ...z?.root,
  });
  for (const [type, each] of Object.entries(z?.resolvers ?? {}))
    set(type, each);
  set('V', valueResolvers('V'));
  set('V2', valueResolvers('V2'));
  for (const entity of entities) {
    const { name, fields } = entity;
    set(name, {
      code: (source: Source) => codeOf(entity, source),
      ...Object.fromEntries(
        fields.map((field) => {
          const byName = new Map(fields.map((each) => [each.name, each]));
          const required = field.requires.map((each) => byName.get(each)!);
          return [field.name, resolverOf(name, field, true, required)];
        }),
      ),
    });
  }
  return schema;
}

/** The monolith computes required values; a subgraph gets them with the representation. */
function resolverOf(
  entity: string,
  field: Field,
  isWhole: boolean,
  required: readonly Field[] = [],
) {
  return (source: Source, { n }: { n?: number }) => {
    const from = field.requires.map((name, index) =>
      isWhole
        ? valueOf(
            entity,
            required[index]!,
            source.id,
            field.numbers.get(name) ?? 7,
            '',
          )
        : (source[name] ?? null),
    );
    return valueOf(entity, field, source.id, n ?? 0, JSON.stringify(from));
  };
}

function valueOf(
  entity: string,
  field: Field,
  id: string,
  n: number,
  from: string,
): unknown {
  const seed = `${entity} ${field.name} ${id} ${field.takesNumber ? n : ''} ${field.requires.length > 0 ? from : ''}`;
  const number = numberOf(seed);
  const one = (part: number) =>
    single(field.type, `${seed} ${part}`, field.entities);
  if (number % 7 === 0) return null;
  if (!field.isList) return one(0);
  return Array.from({ length: number % 4 }, (_, part) => one(part));
}

function single(
  type: string,
  seed: string,
  entities: readonly string[],
): unknown {
  const number = numberOf(seed);
  switch (type) {
    case 'Int':
      return number % 1000;
    case 'String':
      return `s${number % 1000}`;
    case 'Soort':
      return enumValues[number % enumValues.length];
    case 'V':
      return { __typename: 'V', id: seed };
    case 'Query':
      return { __typename: 'Query' };
    default: {
      const isAny = type === 'U' || type === 'I';
      const named = isAny ? entities[number % entities.length]! : type;
      return { __typename: named, id: String((number >>> 4) % idsPerType) };
    }
  }
}

const valueResolvers = (type: 'V' | 'V2') =>
  (type === 'V'
    ? {
        v1: ({ id }: Source) => numberOf(`${id} v1`) % 1000,
        v2: ({ id }: Source) => `v${numberOf(`${id} v2`) % 1000}`,
        below: ({ id }: Source) => ({ __typename: 'V2', id: `${id} below` }),
      }
    : { v3: ({ id }: Source) => numberOf(`${id} v3`) % 1000 }) as never;
