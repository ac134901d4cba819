import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** The type of a person, whose key all partners share. */
export const person = 'Justitiabele';

const directivesOf = (type: GraphQLNamedType): ConstDirectiveNode[] =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) => [
    ...((node?.directives as ConstDirectiveNode[] | undefined) ?? []),
  ]);

const argumentOf = (directive: ConstDirectiveNode, name: string) =>
  directive.arguments?.find((one) => one.name.value === name)?.value;

/** The fields of the first key by which an entity can be fetched, by type. Keys with a selection inside are left out. */
export function keysOf(schema: GraphQLSchema): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap()))
    for (const directive of directivesOf(type)) {
      if (!/^(federation__)?key$/.test(directive.name.value)) continue;
      const fields = argumentOf(directive, 'fields');
      const resolvable = argumentOf(directive, 'resolvable');
      if (fields?.kind !== Kind.STRING || fields.value.includes('{')) continue;
      if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) continue;
      if (!keys.has(type.name))
        keys.set(type.name, fields.value.trim().split(/\s+/));
    }
  return keys;
}

/** Whether its rows are about nobody: `@tag(name: "zonder-persoon")`. */
export const isAboutNobody = (schema: GraphQLSchema, type: string): boolean =>
  directivesOf(schema.getType(type)!).some((directive) => {
    const name = argumentOf(directive, 'name');
    return name?.kind === Kind.STRING && name.value === 'zonder-persoon';
  });

/** Query fields without `_service` and `_entities`. */
export const rootFields = (schema: GraphQLSchema): Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !name.startsWith('_'),
  );

/** A paginated list without required arguments. */
export interface PaginatedList {
  name: string;
  /** Of people, or of what is about one. */
  ofPeople: boolean;
  /** A selection that identifies a node, and its person; `hasId`: unlike any other. */
  node: string;
  hasId: boolean;
}

export const listsOf = (schema: GraphQLSchema): PaginatedList[] =>
  rootFields(schema)
    .filter(({ args }) => {
      const names = args.map(({ name }) => name);
      return (
        names.includes('first') &&
        names.includes('after') &&
        !args.some(isRequiredArgument)
      );
    })
    .flatMap((field) => {
      const edge = fieldType(getNamedType(field.type), 'edges');
      const node = edge && fieldType(edge, 'node');
      return node ? [listOf(field.name, node)] : [];
    });

function listOf(name: string, node: GraphQLNamedType): PaginatedList {
  const hasId = fieldType(node, 'id') !== undefined;
  const isPersonal = fieldType(node, 'justitiabele')?.name === person;
  return {
    name,
    hasId,
    ofPeople: node.name === person || isPersonal,
    node: `{ __typename ${hasId ? 'id' : ''} ${isPersonal ? 'justitiabele { id }' : ''} }`,
  };
}

function fieldType(
  type: GraphQLNamedType,
  name: string,
): GraphQLNamedType | undefined {
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && getNamedType(field.type);
}

/** Selects the keys of all entities that can be reached without an argument, and without what other partners own. */
export function keySelection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth = 6,
  path: readonly string[] = [],
): string {
  const within = (one: GraphQLObjectType) =>
    keySelection(schema, one, depth, path);
  if (isAbstractType(type))
    return `{ __typename ${schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${within(one)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const keys = keysOf(schema).get(type.name) ?? [];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target) || depth === 0 || path.includes(type.name))
      return [];
    if (field.args.some(isRequiredArgument) || isOfOthers(field)) return [];
    return `${field.name} ${keySelection(schema, target, depth - 1, [...path, type.name])}`;
  });
  return `{ __typename ${[...keys, ...fields].join(' ')} }`;
}

const isOfOthers = ({ astNode }: Field): boolean =>
  astNode?.directives?.some(({ name }) =>
    /^(federation__)?(requires|external)$/.test(name.value),
  ) ?? false;

/** `{ __typename }` of what a field returns; nothing of a leaf. */
const leastSelection = ({ type }: Field): string =>
  isLeafType(getNamedType(type)) ? '' : '{ __typename }';

/** An operation with required arguments only, of values that fit their type and name nothing that exists. */
export function operationWith(
  field: Field,
  kind: 'query' | 'mutation',
): { query: string; variables: Record<string, unknown> } {
  const args = field.args.filter(isRequiredArgument);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const given = args.map(({ name }) => `${name}: $${name}`);
  const list = (items: string[]) =>
    items.length === 0 ? '' : `(${items.join(', ')})`;
  return {
    query: `${kind} ${list(declared)} { result: ${field.name}${list(given)} ${leastSelection(field)} }`,
    variables: Object.fromEntries(
      args.map(({ name, type }) => [name, valueOf(type)]),
    ),
  };
}

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(
          (field) =>
            isNonNullType(field.type) && field.defaultValue === undefined,
        )
        .map((field) => [field.name, valueOf(field.type)]),
    );
  return type.name in scalars ? scalars[type.name]!() : 'conform';
}

const scalars: Record<string, () => unknown> = {
  Boolean: () => false,
  Date: () => '2026-01-01',
  DateTime: () => '2026-01-01T00:00:00.000Z',
  Meldingsoort: () => 'AANKOMST',
  Partij: () => 'DJI',
  Float: () => 1,
  ID: () => randomUUID(),
  Int: () => 1,
};
