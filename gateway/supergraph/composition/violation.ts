import { GraphQLError, type ASTNode } from 'graphql';

/** What may not stand in a schema, with its place. */
export const violation = (node: ASTNode, message: string): GraphQLError =>
  new GraphQLError(message, { nodes: [node] });
