import { generateKeyPairSync } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { today } from '../../../shared/days.js';
import { createLogger } from '../../../shared/logger.js';
import {
  signedHeaders,
  testCaller,
  testDatabase,
  servingAlone,
} from '../../../shared/testing/test-partner.js';
import { partners } from '../../support/partners.js';
import { allScopes } from '../../support/schema-oracle.js';
import { persona } from '../persona.js';
import { startCachingProxy, type CachingProxy } from './caching-proxy.js';
import { graphs, partnerName } from './graphs.js';

/**
 * Runs in a separate process: the five partners with the demo people, and the graphs without people, each behind a caching proxy. The proxies sign the
 * caller assertion, always of the same caller, who may see everything: no gateway pays for it, and all get the same responses.
 */
const key = generateKeyPairSync('ed25519');
const caller = testCaller({ ...testCaller(persona), scopes: allScopes });
const names = Object.keys(partners) as (keyof typeof partners)[];

const proxies: Record<string, CachingProxy> = {};
for (const name of names) {
  const { open, seed, createServer } = partners[name];
  const { database } = await testDatabase(open);
  await seed(database, today());
  const { url } = await createServer({
    database,
    callerKey: key.publicKey,
    ...servingAlone,
    logger: createLogger(name, 'silent'),
  });
  proxies[partnerName('people', name)] = await startCachingProxy(
    async (body) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: signedHeaders(caller, name, key.privateKey, body),
        body,
      });
      return response.text();
    },
  );
}
for (const [graph, subgraphs] of Object.entries(graphs))
  for (const [name, { schema: text, resolvers }] of Object.entries(subgraphs)) {
    const schema = buildSubgraphSchema({ typeDefs: parse(text), resolvers });
    proxies[partnerName(graph, name)] = await startCachingProxy(
      async (body) => {
        const { query, variables } = JSON.parse(body) as {
          query: string;
          variables?: Record<string, unknown>;
        };
        const response = graphql({
          schema,
          source: query,
          ...(variables && { variableValues: variables }),
        });
        return JSON.stringify(await response);
      },
    );
  }

/** First message to the parent process. Each message from the parent is answered with the number of requests since the previous one. */
export interface PartnerUrls {
  urls: Record<string, string>;
}
process.send!({
  urls: Object.fromEntries(
    Object.entries(proxies).map(([name, { url }]) => [name, url]),
  ),
} satisfies PartnerUrls);
process.on('message', () => {
  let requests = 0;
  for (const proxy of Object.values(proxies)) {
    requests += proxy.requests;
    proxy.requests = 0;
  }
  process.send!(requests);
});
process.on('disconnect', () => process.exit());
