import { GraphQLError, type ASTNode } from 'graphql';

/** A violation of our rules for schemas, with its location. */
export const violation = (node: ASTNode, message: string): GraphQLError =>
  new GraphQLError(message, { nodes: [node] });
