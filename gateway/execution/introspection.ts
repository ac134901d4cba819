import { executeSync, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Json } from './json.js';
import { withRootFields } from './root-fields.js';

/** The introspection part of an operation (GraphQL specification, section 4.2); it is executed in the gateway. */
export const introspectionOf = (document: DocumentNode): DocumentNode | null =>
  withRootFields(document, (name) => name === '__schema' || name === '__type');

export const answerIntrospection = (
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Json>,
): Json =>
  executeSync({ schema, document, variableValues: variables }).data ?? {};
