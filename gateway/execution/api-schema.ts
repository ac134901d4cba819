import { Supergraph } from '@apollo/federation-internals';
import {
  assertValidSchema,
  buildASTSchema,
  parse,
  printSchema,
  type GraphQLSchema,
} from 'graphql';

/**
 * What clients see of a supergraph: without join directives and inaccessible elements. As text, because it is made where plans are made.
 * Error: it is no valid supergraph, or has a feature that @apollo/gateway does not know.
 */
export function apiSchemaText(supergraphSdl: string): string {
  const schema = Supergraph.build(supergraphSdl)
    .apiSchema()
    .toGraphQLJSSchema();
  assertValidSchema(schema);
  return printSchema(schema);
}

/** The schema of such a text, which is valid: it was checked where it was made. */
export const apiSchemaOf = (text: string): GraphQLSchema =>
  buildASTSchema(parse(text, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
