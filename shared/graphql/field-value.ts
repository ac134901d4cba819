import {
  defaultFieldResolver,
  getArgumentValues,
  type GraphQLField,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Execution, Path } from './field-errors.js';

/** What a resolver gets in `info`, apart from what belongs to one request and one object. */
type FieldInfo = Omit<
  GraphQLResolveInfo,
  'path' | 'rootValue' | 'variableValues'
>;

/** Calls the resolver of a field of a compiled query. */
export function fieldValue(
  of: FieldInfo,
  field: GraphQLField<unknown, unknown>,
) {
  const { fieldName, fieldNodes, returnType, parentType } = of;
  const { schema, fragments, operation } = of;
  // Written out: to spread what is the same for each object takes longer than all else here.
  const infoOf = (
    path: Path,
    variableValues: Record<string, unknown>,
  ): GraphQLResolveInfo => ({
    fieldName,
    fieldNodes,
    returnType,
    parentType,
    path,
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues,
  });
  const { resolve, args: definitions } = field;
  return (
    source: unknown,
    { context, variables }: Execution,
    path: Path,
  ): unknown => {
    // As defaultFieldResolver, which most fields have, but without what only a method needs.
    if (!resolve && typeof source === 'object' && source !== null) {
      const value = (source as Record<string, unknown>)[fieldName];
      if (typeof value !== 'function') return value;
    }
    const args =
      definitions.length > 0
        ? getArgumentValues(field, fieldNodes[0]!, variables)
        : {};
    const info = infoOf(path, variables);
    return (resolve ?? defaultFieldResolver)(source, args, context, info);
  };
}
