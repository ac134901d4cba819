import { readFileSync } from 'node:fs';
import {
  ApolloGateway,
  RemoteGraphQLDataSource,
  type GraphQLDataSourceProcessOptions,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { disableApolloTelemetry } from '../../../gateway/execution/config.js';
import { withoutAccessRules } from '../../../gateway/supergraph/strip.js';
import { config } from './config.js';
import { Supergraph } from '../../../gateway/supergraph/supergraph.js';

/** @apollo/gateway and @apollo/server as they come; the token is passed on to partners, as in the others. */
const { supergraph, partners } = config();

interface Context {
  authorization?: string;
}

class WithToken extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: GraphQLDataSourceProcessOptions<Context>): void {
    request.http?.headers.set('authorization', context.authorization ?? '');
  }
}

disableApolloTelemetry();
const server = new ApolloServer<Context>({
  gateway: new ApolloGateway({
    supergraphSdl: withoutAccessRules(
      new Supergraph(readFileSync(supergraph, 'utf8')).document,
    ),
    buildService: ({ name }) => new WithToken({ url: partners[name]! }),
  }),
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async ({ req: { headers } }) => ({
    authorization: headers.authorization ?? '',
  }),
});
console.log(`Listening on ${url}`);
