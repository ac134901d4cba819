import {
  Kind,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The root fields of an operation by their coordinates, those in fragments apart: names of the schema, never a client's alias. */
export function rootFieldNames(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
): string[] {
  const root = schema.getRootType(operation);
  return [
    ...new Set(
      selectionSet.selections.flatMap((each) =>
        each.kind === Kind.FIELD && root?.getFields()[each.name.value]
          ? [`${root.name}.${each.name.value}`]
          : [],
      ),
    ),
  ].sort();
}
