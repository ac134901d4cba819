import {
  execute,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import {
  permitsArgument,
  permitsField,
  readingArguments,
  type Grants,
} from '../support/schema-oracle.js';
import { cursorNames } from './draw-operation.js';
import {
  NotComparable,
  type Args,
  type Field,
  type References,
} from './reference.js';

export interface Expected {
  data: unknown;
  /** Ids of everyone of whom the response discloses something. */
  people: Set<string>;
}

type Source = Record<string, unknown>;

/** Arguments that identify people: a count is then about everyone counted. A cursor is encrypted and identifies nobody. */
const identifyingArguments = ['ids', 'naam'];
const smallCount = 10;

/** The expected response and its data subjects: executes the operation over the caller's reference values, which were fetched field by field. */
export async function expected(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Args,
  references: References,
): Promise<Expected> {
  const people = new Set<string>();
  const { held } = references;
  const addCountedSubjects = async (
    field: Field,
    args: Args,
    count: unknown,
  ) => {
    if (typeof count !== 'number') return;
    if (
      count >= smallCount &&
      !identifyingArguments.some((name) => args[name] != null)
    )
      return;
    for (const id of await references.everyone(field, args)) people.add(id);
  };
  const list = new WeakMap<object, { field: Field; args: Args }>();

  const addNestedSubjects = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(addNestedSubjects);
    else if (value && typeof value === 'object')
      for (const [key, below] of Object.entries(value))
        if (key === 'justitiabele' && (below as Source | null)?.['id'])
          people.add((below as Source)['id'] as string);
  };

  const fieldResolver: GraphQLFieldResolver<Source, unknown> = async (
    source,
    args,
    _context,
    { parentType, fieldName },
  ) => {
    const field = parentType.getFields()[fieldName]!;
    if (
      !permitsField(parentType.name, fieldName, held) ||
      !areArgumentsAuthorized(
        field,
        `${parentType.name}.${fieldName}`,
        args,
        held,
      )
    )
      return null;
    if (parentType === schema.getQueryType()) {
      const { value } = await references.root(field, args);
      if (value && typeof value === 'object') list.set(value, { field, args });
      addSubjectsOf(field, value);
      return value;
    }
    if (parentType.name === 'Justitiabele') {
      if (fieldName === 'id') return source['id'];
      const { value } = await references.person(
        source['id'] as string,
        field,
        args,
      );
      addSubjectsOf(field, value);
      return value;
    }
    const value = source[fieldName];
    if (value === undefined) throw new NotComparable();
    const of = list.get(source);
    if (of && fieldName === 'totalCount')
      await addCountedSubjects(of.field, of.args, value);
    else if (of) addSubjectsOfPage(source);
    addSubjectsOf(field, value);
    return cursorNames.has(fieldName) && value !== null ? 'CURSOR' : value;
  };
  const addSubjectsOf = (field: Field, value: unknown) => {
    if (['Justitiabele', 'Node'].includes(getNamedType(field.type).name)) {
      for (const one of [value].flat())
        if (one) people.add((one as Source)['id'] as string);
    } else if (isObjectType(getNamedType(field.type))) addNestedSubjects(value);
  };
  /** A page discloses everyone on it, whichever of its fields is selected. */
  const addSubjectsOfPage = ({ edges }: Source) => {
    for (const { node } of (edges ?? []) as { node?: Source | null }[])
      if (node?.['__typename'] === undefined && node?.['id'])
        people.add(node['id'] as string);
  };

  const { data, errors = [] } = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {},
    fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, unknown>,
  });
  const reason = errors.find(
    ({ originalError }) => originalError,
  )?.originalError;
  if (reason && !reason.message.startsWith('Cannot return null')) throw reason;
  return { data: JSON.parse(JSON.stringify(data ?? null)), people };
}

/** Whether the caller may see all fields that the provided arguments and input fields read. */
function areArgumentsAuthorized(
  { args: declared }: Field,
  coordinate: string,
  given: Args,
  held: Grants,
): boolean {
  return declared.every(({ name, type }) => {
    if (!Object.hasOwn(given, name)) return true;
    const input = getNamedType(type);
    const fields = isInputObjectType(input)
      ? Object.keys(given[name] ?? {}).map((field) => `${input.name}.${field}`)
      : [];
    return [`${coordinate}(${name})`, ...fields].every(
      (each) => !readingArguments.includes(each) || permitsArgument(each, held),
    );
  });
}
