import { isEnumType, type GraphQLEnumType, type GraphQLSchema } from 'graphql';

/** Those of a schema itself, not of introspection. */
export const enumsOf = (schema: GraphQLSchema): GraphQLEnumType[] =>
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'));
