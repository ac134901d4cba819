import {
  GraphQLError,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
} from 'graphql';

type Tree = Record<string | number, unknown>;

/**
 * Adds `locations` to errors (GraphQL specification, section 7.1.6, "Errors"). Documents are cached without their text, so the text is
 * parsed again, but only for a request with an error.
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
