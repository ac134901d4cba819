import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { disableApolloTelemetry } from '../config.js';
import type { Fixture, FixtureResponse } from './fixture.js';
import { gatewayRequest } from './gateway-request.js';

/** The same subgraphs behind @apollo/gateway with its stock executor. */
export async function stockGateway({ supergraphSdl, urls }: Fixture) {
  disableApolloTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({ url: urls.get(name)! }),
    __exposeQueryPlanExperimental: false,
    logger: silent,
  });
  const { schema, executor } = await gateway.load();
  const execute = async (query: string): Promise<FixtureResponse> => {
    // It may throw when two fields share one response key.
    const response = await executor(gatewayRequest(schema, query)).catch(
      ({ message }: Error) => ({ data: null, errors: [{ message }] }),
    );
    return JSON.parse(JSON.stringify(response)) as FixtureResponse;
  };
  return { execute, stop: () => gateway.stop() };
}

const nothing = () => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
