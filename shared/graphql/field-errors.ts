import {
  isNonNullType,
  locatedError,
  type FieldNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';

/** What the resolvers of one execution share. */
export interface Execution {
  context: unknown;
  variables: Record<string, unknown>;
  errors: GraphQLError[];
}

export type Path = GraphQLResolveInfo['path'];

/** Rejects the whole execution. */
export class LeftToGraphql extends Error {}

/** Handles what a field or an item of a list failed with: null where that may be, else null of what holds it. */
export const failed =
  (type: GraphQLOutputType, fieldNodes: readonly FieldNode[]) =>
  (error: unknown, { errors }: Execution, path: Path): null => {
    if (error instanceof LeftToGraphql) throw error;
    const located = locatedError(error, fieldNodes, keysOf(path));
    if (isNonNullType(type)) throw located;
    errors.push(located);
    return null;
  };

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
