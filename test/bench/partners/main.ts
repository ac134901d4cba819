import { generateKeyPairSync } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { today } from '../../../shared/days.js';
import { createLogger } from '../../../shared/logger.js';
import {
  signedHeaders,
  testCaller,
  testDatabase,
} from '../../../shared/testing/test-partner.js';
import { partners } from '../../support/partners.js';
import { allScopes } from '../../support/schema-oracle.js';
import { persona } from '../persona.js';
import { startCachingProxy, type CachingProxy } from './caching-proxy.js';
import { shop } from './shop.js';

/**
 * A process of its own: the five partners with the demo people, and the shop, each behind a door that remembers. The doors sign for who
 * asks, always the same caller, who may see everything: no gateway pays for it, and all get the same.
 */
const key = generateKeyPairSync('ed25519');
const caller = testCaller({ ...testCaller(persona), scopes: allScopes });
const names = Object.keys(partners) as (keyof typeof partners)[];

const doors: Record<string, CachingProxy> = {};
for (const name of names) {
  const { open, seed, createServer } = partners[name];
  const { database } = await testDatabase(open);
  await seed(database, today());
  const { url } = await createServer({
    database,
    callerKey: key.publicKey,
    gatewayUrl: 'http://127.0.0.1:9/graphql',
    token: () => Promise.reject(new Error('No meldingen are sent.')),
    host: '127.0.0.1',
    port: 0,
    background: false,
    logger: createLogger(name, 'silent'),
  });
  doors[name] = await startCachingProxy(async (body) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: signedHeaders(caller, name, key.privateKey, body),
      body,
    });
    return answer.text();
  });
}
for (const [name, { schema: text, resolvers }] of Object.entries(shop)) {
  const schema = buildSubgraphSchema({ typeDefs: parse(text), resolvers });
  doors[name] = await startCachingProxy(async (body) => {
    const { query, variables } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const answer = graphql({
      schema,
      source: query,
      ...(variables && { variableValues: variables }),
    });
    return JSON.stringify(await answer);
  });
}

/** What goes to the command that started this: where everybody is, and on every message how often they were asked since the last. */
export interface Places {
  urls: Record<string, string>;
}
process.send!({
  urls: Object.fromEntries(
    Object.entries(doors).map(([name, { url }]) => [name, url]),
  ),
} satisfies Places);
process.on('message', () => {
  let requests = 0;
  for (const door of Object.values(doors)) {
    requests += door.requests;
    door.requests = 0;
  }
  process.send!(requests);
});
process.on('disconnect', () => process.exit());
