import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import type { AccessRules } from '../authorization/access-rules.js';
import { fieldAt } from '../authorization/graph-types.js';
import { withoutNames } from '../../shared/graphql/visitor-keys.js';

/** Whether an argument, `Type.field(argument)`, or an input field, `Input.field`, takes a personal number or a name. */
export type IsPersonal = (coordinate: string) => boolean;

/**
 * By the schema: such an argument reads (`@reads`) a text of a person, or of what one person has once, that is not the key by which partners
 * name people. An input field that stores one reads nothing, and has the name and the type of such a number.
 */
export function personalInputs(
  schema: GraphQLSchema,
  { readBy }: Pick<AccessRules, 'readBy'>,
): IsPersonal {
  const holders = personTypes(schema);
  const isOfPerson = (coordinate: string): boolean => {
    const [type, field] = fieldAt(coordinate);
    if (!holders.has(type) || field === 'id') return false;
    return isTextOf(schema, type, field);
  };
  const numbers = new Set(
    Object.values(fieldsOf(schema, person))
      .filter(({ name, type }) => name !== 'id' && String(type) === 'ID')
      .map(({ name }) => name),
  );
  return (coordinate) => {
    const reads = readBy(coordinate);
    if (reads && reads.length > 0) return reads.some(isOfPerson);
    const [type, field] = fieldAt(coordinate);
    const holder = schema.getType(type);
    if (!isInputObjectType(holder) || !numbers.has(field)) return false;
    return getNamedType(holder.getFields()[field]?.type)?.name === 'ID';
  };
}

/** The entity that is a person. */
const person = 'Justitiabele';

const fieldsOf = (schema: GraphQLSchema, type: string) => {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields() : {};
};

const personTypes = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set([
    person,
    ...Object.values(fieldsOf(schema, person))
      .filter(
        ({ type }) =>
          !isListType(getNullableType(type)) &&
          isObjectType(getNamedType(type)),
      )
      .map(({ type }) => getNamedType(type).name),
  ]);

function isTextOf(schema: GraphQLSchema, type: string, field: string): boolean {
  const result = fieldsOf(schema, type)[field]?.type;
  if (!result || isListType(getNullableType(result))) return false;
  const named = getNamedType(result);
  return isSpecifiedScalarType(named) && ['ID', 'String'].includes(named.name);
}

/** Where a document itself has a value for such an argument, defaults of its variables included: the first, or `null`. */
export function inlinePersonValue(
  schema: GraphQLSchema,
  document: DocumentNode,
  isPersonal: IsPersonal,
): string | null {
  const withDefault = variablesWithDefault(document);
  if (!document.definitions.some(givesValues)) return null;
  const info = new TypeInfo(schema);
  let found: string | null = null;
  const check = (coordinate: string, value: ValueNode) => {
    if (isPersonal(coordinate) && holdsValue(value, withDefault))
      found ??= coordinate;
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ name, value }) => {
        const field = info.getFieldDef();
        const parent = info.getParentType();
        if (!info.getDirective() && field && parent)
          check(`${parent.name}.${field.name}(${name.value})`, value);
      },
      [Kind.OBJECT_FIELD]: ({
        name,
        value,
      }: {
        name: { value: string };
        value: ValueNode;
      }) => {
        const input = getNamedType(info.getParentInputType());
        if (input) check(`${input.name}.${name.value}`, value);
      },
    }),
    withoutNames,
  );
  return found;
}

/** Whether a variable has a default, or an argument anything but a variable: most documents have none, and need not be visited with their types. */
function givesValues(node: DefinitionNode | SelectionNode): boolean {
  if (node.kind === Kind.OPERATION_DEFINITION)
    if (node.variableDefinitions?.some(({ defaultValue }) => defaultValue))
      return true;
  if (node.kind === Kind.FIELD)
    if (node.arguments?.some(({ value }) => value.kind !== Kind.VARIABLE))
      return true;
  const set = 'selectionSet' in node ? node.selectionSet : undefined;
  return set?.selections.some(givesValues) ?? false;
}

const variablesWithDefault = (document: DocumentNode): ReadonlySet<string> =>
  new Set(
    document.definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION
        ? (each.variableDefinitions ?? [])
            .filter(
              ({ defaultValue }) =>
                defaultValue && holdsValue(defaultValue, new Set()),
            )
            .map(({ variable }) => variable.name.value)
        : [],
    ),
  );

/** Not recursive over objects: their fields are looked at as such. */
function holdsValue(
  value: ValueNode,
  withDefault: ReadonlySet<string>,
): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return withDefault.has(value.name.value);
    case Kind.LIST:
      return value.values.some((each) => holdsValue(each, withDefault));
    case Kind.NULL:
    case Kind.OBJECT:
      return false;
    default:
      return true;
  }
}
