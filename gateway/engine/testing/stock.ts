import '../config.js';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { getOperationAST, parse } from 'graphql';
import { createHash } from 'node:crypto';
import type { Fixture, FixtureAnswer } from './fixture.js';

/** The same subgraphs behind @apollo/gateway with an executor of its own. */
export async function stockGateway({ supergraphSdl, urls }: Fixture) {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({ url: urls.get(name)! }),
    __exposeQueryPlanExperimental: false,
    logger: silent,
  });
  const { schema, executor } = await gateway.load();
  const ask = async (query: string): Promise<FixtureAnswer> => {
    const document = parse(query);
    const request = {
      schema,
      document,
      operation: getOperationAST(document)!,
      operationName: null,
      queryHash: createHash('sha256').update(query).digest('hex'),
      request: { query, variables: {} },
      context: {},
      metrics: {},
      logger: silent,
    };
    // Where two fields share one key it may throw.
    const answer = await executor(
      request as unknown as Parameters<typeof executor>[0],
    ).catch(({ message }: Error) => ({ data: null, errors: [{ message }] }));
    return JSON.parse(JSON.stringify(answer)) as FixtureAnswer;
  };
  return { ask, stop: () => gateway.stop() };
}

const nothing = () => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
