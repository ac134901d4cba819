import { executeSync, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Json } from './json.js';
import { withRootFields } from './root-fields.js';

/** What an operation asks of the schema itself (GraphQL specification, section 4.2); no subgraph is asked for it. */
export const introspectionOf = (document: DocumentNode): DocumentNode | null =>
  withRootFields(document, (name) => name === '__schema' || name === '__type');

export const answerIntrospection = (
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Json>,
): Json =>
  executeSync({ schema, document, variableValues: variables }).data ?? {};
