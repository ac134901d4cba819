import {
  GraphQLError,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
} from 'graphql';

type Tree = Record<string | number, unknown>;

/**
 * Errors with their `locations` in the text (GraphQL specification, section 7.1.6). Documents are kept without their text, so it is parsed
 * once more; only when something is wrong with a request.
 */
export function withLocations(
  errors: readonly GraphQLError[],
  document: DocumentNode,
  source: string,
): GraphQLError[] {
  const places = new Map<ASTNode, readonly (string | number)[]>();
  const wanted = new Set(errors.map(({ nodes }) => nodes?.[0]));
  visit(document, {
    enter: (node, _key, _parent, path) => {
      if (wanted.has(node)) places.set(node, [...path]);
    },
  });
  if (places.size === 0) return [...errors];
  const parsed = parse(source);
  return errors.map((error) => {
    const path = error.nodes?.[0] && places.get(error.nodes[0]);
    if (!path) return error;
    const node = path.reduce<unknown>(
      (below, key) => (below as Tree)[key],
      parsed,
    );
    return new GraphQLError(error.message, {
      nodes: node as ASTNode,
      extensions: error.extensions,
    });
  });
}
