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

/** The types of object that may stand where a value of this type is. */
export const objectsOf = (
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): string[] =>
  isAbstractType(type)
    ? schema.getPossibleTypes(type).map(({ name }) => name)
    : [type.name];

/** Whether a field asks what the graph looks like. */
export const isIntrospection = (field: string): boolean =>
  field === SchemaMetaFieldDef.name || field === TypeMetaFieldDef.name;

/** What a field of an object or interface returns, introspection included. */
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

/** The arguments that a field of an object can be given; none of introspection. */
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
