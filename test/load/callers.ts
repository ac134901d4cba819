import { randomBytes } from 'node:crypto';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { signDemoToken } from '../../shared/demo/token.js';
import { unifiedView } from '../support/unified-view.js';
import type { LoadRequest } from './open-loop.js';
import type { Services } from './services.js';

/** Bearer tokens of `count` users with the permissions of a persona: quotas and deduplication are by user. */
const tokensOf = (
  name: PersonaName,
  count: number,
  dataDir: string,
): Promise<string[]> => {
  const { privateKey } = demoIssuerKeys(dataDir);
  return Promise.all(
    Array.from({ length: count }, (_, user) =>
      signDemoToken(personas[name], privateKey, {
        client: 'load',
        subject: `load:${user}`,
        validFor: '4h',
      }),
    ),
  );
};

/** A `traceparent` that no other request has. */
export const newTrace = (): string =>
  `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;

interface Page {
  data: {
    justitiabelen: {
      edges: { node: { id: string } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  };
}

/** The ids of all people whom this caller may see. */
async function visiblePeople(url: string, token: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (;;) {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({
        query:
          'query ($after: String) { justitiabelen(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
        variables: { after },
      }),
    });
    const { data } = (await response.json()) as Page;
    const { edges, pageInfo } = data.justitiabelen;
    found.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

/** Requests for all that partners have about one person, or for less: each about another, by another user, with a trace of its own. */
export async function viewRequests(
  { url, dataDir }: Services,
  { query = unifiedView, users = 500 } = {},
): Promise<() => LoadRequest> {
  const tokens = await tokensOf('reclasseringswerker-rn', users, dataDir);
  const people = await visiblePeople(url, tokens[0]!);
  let turn = 0;
  return () => {
    const n = turn++;
    return {
      body: JSON.stringify({
        query,
        variables: { id: people[n % people.length] },
      }),
      headers: {
        authorization: `Bearer ${tokens[n % tokens.length]}`,
        traceparent: newTrace(),
      },
    };
  };
}
