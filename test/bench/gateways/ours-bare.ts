import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { GraphQLError } from 'graphql';
import { engineGateway } from '../../../gateway/engine/apollo-gateway.js';
import type { Reports } from '../../../gateway/engine/engine.js';
import { planningInWorker } from '../../../gateway/engine/plan/planning.js';
import { sharing } from '../../../gateway/engine/run/share.js';
import { withoutAccessRules } from '../../../gateway/supergraph/strip.js';
import { readAnswer } from '../../../gateway/transport/answer.js';
import { partnerClient } from '../../../gateway/transport/partner-client.js';
import { config } from './config.js';

/** The engine behind Apollo Server as `gateway/server.ts` has it, and nothing else: nobody is known, locked out or recorded. */
interface Context {
  authorization: string;
  clientGone: AbortSignal;
}

const { supergraph, partners } = config();
const supergraphSdl = withoutAccessRules(readFileSync(supergraph, 'utf8'));
const wrong = (message: string) => ({ message });
const reports: Reports = {
  failed: ({ subgraph }) => wrong(`${subgraph} failed`),
  malformed: ({ subgraph }, path) => wrong(`${subgraph} ${path.join('.')}`),
  otherEntity: (subgraph) => wrong(`${subgraph} other entity`),
  said: (_subgraph, { message }) => wrong(message),
  notPlanned: () => new GraphQLError('not planned'),
  neverNull: () => null,
};
const apollo = new ApolloServer<Context>({
  gateway: engineGateway<Context>({
    supergraphSdl,
    planning: planningInWorker,
    subgraphs: new Map(
      Object.entries(partners).map(([name, url]) => {
        const client = partnerClient({ name, url, deadlineMs: 60_000 });
        return [
          name,
          sharing<Context>(
            {
              ask: async ({ body, signal }, { authorization }) =>
                readAnswer(await client.ask(body, { authorization }, signal)),
            },
            ({ authorization }) => authorization,
          ),
        ];
      }),
    ),
    reports,
    signal: ({ clientGone }) => clientGone,
    tell: ([error]) => {
      if (error) console.error(error.message);
    },
  }),
  persistedQueries: false,
});
await apollo.start();
const app = express().disable('x-powered-by').disable('etag');
app.post(
  '/graphql',
  express.json({ limit: '256kb', inflate: false }),
  expressMiddleware(apollo, {
    context: async ({ req, res }) => {
      const gone = new AbortController();
      res.on('close', () => {
        if (!res.writableFinished) gone.abort();
      });
      const authorization = req.headers.authorization ?? '';
      return { authorization, clientGone: gone.signal };
    },
  }),
);
const server = createServer(app).listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/graphql`);
});
