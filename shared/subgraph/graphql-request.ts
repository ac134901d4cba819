import { UnreadableBody } from './unreadable-body.js';

/** A request of GraphQL over HTTP. */
export interface GraphQLRequest {
  query: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

/** The request in a body. Error: UnreadableBody. */
export function graphqlRequestOf(body: object): GraphQLRequest {
  if (Array.isArray(body))
    throw new UnreadableBody('Send one operation, not a list.');
  const { query, operationName, variables, extensions } = body as Record<
    keyof GraphQLRequest | 'extensions',
    unknown
  >;
  if (typeof query !== 'string' || query === '')
    throw new UnreadableBody('`query` must be the text of a document.');
  if (operationName != null && typeof operationName !== 'string')
    throw new UnreadableBody('`operationName` must be a string.');
  for (const [name, value] of Object.entries({ variables, extensions }))
    if (value != null && (typeof value !== 'object' || Array.isArray(value)))
      throw new UnreadableBody(`\`${name}\` must be an object.`);
  return { query, operationName, variables } as GraphQLRequest;
}
