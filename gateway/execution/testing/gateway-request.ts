import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';

/** A request as Apollo Server passes it to its gateway. */
export const gatewayRequest = (schema: GraphQLSchema, query: string): never => {
  const document = parse(query);
  const request = {
    schema,
    document,
    operation: getOperationAST(document),
    operationName: null,
    queryHash: createHash('sha256').update(query).digest('hex'),
    request: { query, variables: {} },
    context: {},
    metrics: {},
  };
  return request as never;
};
