import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The possible object types of a type. */
export const objectsOf = (
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): string[] =>
  isAbstractType(type)
    ? schema.getPossibleTypes(type).map(({ name }) => name)
    : [type.name];

export const isIntrospection = (field: string): boolean =>
  field === SchemaMetaFieldDef.name || field === TypeMetaFieldDef.name;

/** The result type of a field of an object or interface, introspection included. */
export function resultOf(
  schema: GraphQLSchema,
  holder: string,
  field: string,
): GraphQLOutputType | undefined {
  if (field === SchemaMetaFieldDef.name) return SchemaMetaFieldDef.type;
  if (field === TypeMetaFieldDef.name) return TypeMetaFieldDef.type;
  const type = schema.getType(holder);
  return isObjectType(type) || isInterfaceType(type)
    ? type.getFields()[field]?.type
    : undefined;
}

/** The arguments of a field of an object type; none for introspection. */
export function argumentsOf(
  schema: GraphQLSchema,
  holder: string,
  field: string,
): readonly GraphQLArgument[] {
  const type = schema.getType(holder);
  return isObjectType(type) ? (type.getFields()[field]?.args ?? []) : [];
}

/** The type and the field of a coordinate `Type.field`. */
export function fieldAt(coordinate: string): [type: string, field: string] {
  const [type = '', field = ''] = coordinate.split('.');
  return [type, field];
}
