import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  isInputType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const ofScalar: Readonly<Record<string, unknown>> = {
  Float: 1,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00.000Z',
};

/** Values for the variables of an operation that has no request yet, so that its cost can be counted; `size` is that of each page. */
export function sampleVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  size: number,
): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node);
      return isInputType(type)
        ? [[variable.name.value, sampleOf(type, size)]]
        : [];
    }),
  );
}

function sampleOf(type: GraphQLInputType, size: number): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, size);
  if (isListType(type)) return [sampleOf(type.ofType, size)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sampleOf(field.type, size)]),
    );
  if (named.name === 'Int') return size;
  return ofScalar[named.name] ?? 'x';
}
