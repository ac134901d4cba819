import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { SchemaChange, Severity } from './change.js';

const severities: Record<CriticalityLevel, Severity> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

/** A difference as the library gives it, whose own type leaves `type` open. */
interface InspectorChange {
  type: string;
  path?: string;
  message: string;
  criticality: { level: CriticalityLevel };
  meta: Readonly<Record<string, string>>;
}

/** The differences between two API schemas, without those of descriptions and directives. */
export async function schemaChanges(
  before: GraphQLSchema,
  after: GraphQLSchema,
): Promise<SchemaChange[]> {
  const found: InspectorChange[] = await diff(before, after, [
    DiffRule.simplifyChanges,
  ]);
  const users = new Users(before);
  return found
    .filter(({ type }) => !/DESCRIPTION|^DIRECTIVE_/.test(type))
    .map((each) => ({
      code: each.type,
      coordinate: coordinateOf(each),
      severity: severityOf(each, users),
      message: each.message,
      concerns: concerned(each, users),
    }));
}

/** `Type.field(argument:)`; the path of the library ends in a dot and the argument. */
function coordinateOf({ type, path = '' }: InspectorChange): string {
  const [owner, field, last] = path.split('.');
  if (last === undefined || last.startsWith('@'))
    return field ? `${owner}.${field}` : owner!;
  return type.startsWith('FIELD_ARGUMENT')
    ? `${owner}.${field}(${last}:)`
    : `${owner}.${field}`;
}

/** No client receives a value that was added to an enum of input only. */
function severityOf(
  { type, path, criticality }: InspectorChange,
  users: Users,
): Severity {
  const [owner = ''] = path?.split('.') ?? [];
  return type === 'ENUM_VALUE_ADDED' && users.returning(owner).length === 0
    ? 'safe'
    : severities[criticality.level];
}

function concerned(change: InspectorChange, users: Users): string[] {
  const { type, path = '', meta } = change;
  const coordinate = coordinateOf(change);
  const [owner = '', field = ''] = path.split('.');
  switch (type) {
    case 'FIELD_REMOVED':
    case 'FIELD_TYPE_CHANGED':
    case 'FIELD_ARGUMENT_REMOVED':
    case 'INPUT_FIELD_REMOVED':
    case 'ENUM_VALUE_REMOVED':
      return [coordinate];
    // Who leaves it out is concerned too.
    case 'FIELD_ARGUMENT_ADDED':
    case 'FIELD_ARGUMENT_DEFAULT_CHANGED':
    case 'FIELD_ARGUMENT_TYPE_CHANGED':
      return isMadeRequired(meta['oldArgumentType'], meta['newArgumentType'])
        ? [`${owner}.${field}`]
        : [coordinate];
    case 'INPUT_FIELD_ADDED':
    case 'INPUT_FIELD_DEFAULT_VALUE_CHANGED':
    case 'INPUT_FIELD_TYPE_CHANGED':
      return isMadeRequired(
        meta['oldInputFieldType'],
        meta['newInputFieldType'],
      )
        ? users.giving(owner)
        : [coordinate];
    case 'ENUM_VALUE_ADDED':
    case 'UNION_MEMBER_ADDED':
      return users.returning(owner);
    case 'UNION_MEMBER_REMOVED':
      return [`${meta['removedUnionMemberTypeName']}.*`];
    case 'OBJECT_TYPE_INTERFACE_ADDED':
      return users.returning(meta['addedInterfaceName'] ?? '');
    default:
      return [`${owner}.*`, ...users.giving(owner)];
  }
}

/** A type that is not known, of something added, may be required. */
const isMadeRequired = (before = '', after = '!'): boolean =>
  after.endsWith('!') && !before.endsWith('!');

/** By which coordinates the users of a type are found. */
class Users {
  readonly #fields: readonly {
    at: string;
    field: GraphQLField<unknown, unknown>;
  }[];

  constructor(private readonly schema: GraphQLSchema) {
    this.#fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({
          at: `${type.name}.${field.name}`,
          field,
        })),
      );
  }

  /** The fields that return it. */
  returning(type: string): string[] {
    return this.#fields
      .filter(({ field }) => getNamedType(field.type).name === type)
      .map(({ at }) => at);
  }

  /** Everything of an input type, and where it is taken: it may be given without a field. */
  giving(type: string): string[] {
    if (!isInputObjectType(this.schema.getType(type))) return [];
    const takers = this.#fields.flatMap(({ at, field }) =>
      field.args
        .filter((argument) => getNamedType(argument.type).name === type)
        .map((argument) => `${at}(${argument.name}:)`),
    );
    const nested = Object.values(this.schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((input) =>
        Object.values(input.getFields())
          .filter((field) => getNamedType(field.type).name === type)
          .map((field) => `${input.name}.${field.name}`),
      );
    return [`${type}.*`, ...takers, ...nested];
  }
}
