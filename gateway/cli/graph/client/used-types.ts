import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What the operations of a client mention. */
export interface UsedTypes {
  objects: readonly GraphQLObjectType[];
  /** Also of variables. */
  enums: readonly GraphQLEnumType[];
  /** Names of the object types of each interface and union. */
  possibleTypes: Readonly<Record<string, string[]>>;
  /** Type and field. */
  connections: readonly (readonly [type: string, field: string])[];
}

export function usedTypes(
  schema: GraphQLSchema,
  document: DocumentNode,
): UsedTypes {
  const used = new Set<GraphQLNamedType>();
  const connections = new Map<string, readonly [string, string]>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: ({ type }) => {
        const named = getNamedType(typeFromAST(schema, type as never));
        if (named) addInput(named, used);
      },
      Field: () => {
        const named = getNamedType(info.getType());
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!named || !parent || !field) return;
        used.add(named);
        if (named.name.endsWith('Connection'))
          connections.set(`${parent.name}.${field.name}`, [
            parent.name,
            field.name,
          ]);
      },
    }),
  );
  const all = [...used].sort((one, other) => (one.name < other.name ? -1 : 1));
  const abstract = all.filter(isAbstractType);
  return {
    objects: [
      ...new Set([
        ...all.filter(isObjectType),
        ...abstract.flatMap((type) => schema.getPossibleTypes(type)),
      ]),
    ].filter(({ name }) => !name.startsWith('__')),
    enums: all.filter(isEnumType).filter(({ name }) => !name.startsWith('__')),
    possibleTypes: Object.fromEntries(
      abstract.map((type) => [
        type.name,
        schema.getPossibleTypes(type).map(({ name }) => name),
      ]),
    ),
    connections: [...connections.values()],
  };
}

/** An input object with all its fields. */
function addInput(type: GraphQLNamedType, used: Set<GraphQLNamedType>): void {
  if (used.has(type)) return;
  used.add(type);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      addInput(getNamedType(field.type), used);
}
