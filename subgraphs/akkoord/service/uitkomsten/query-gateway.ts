import { request } from 'undici';
import {
  doelbindingHeader,
  doelUri,
} from '../../../../shared/access/doelbinding.js';
import type { TokenSource } from '../../../../shared/meldingen/gateway-client.js';
import { vraag, type Antwoord } from './response.js';

/** Longer than the gateway waits for a partner, shorter than a claim lasts. */
const timeoutMs = 20_000;

/** Asks the gateway about people as akkoord itself. Throws when it gives no answer; partners that fail are named in the answers. */
export function vraagGateway(gatewayUrl: string, token: TokenSource) {
  return async (ids: readonly string[]): Promise<Antwoord[]> => {
    const response = await request(gatewayUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
        [doelbindingHeader]: doelUri('nakoming-bijhouden'),
      },
      body: JSON.stringify({ query: vraag, variables: { ids } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { data } = (await response.body.json()) as {
      data?: { justitiabelen?: { edges: { node: Antwoord }[] } | null } | null;
    };
    if (!data?.justitiabelen)
      throw Object.assign(new Error('The gateway gave no answer.'), {
        code: 'NO_ANSWER',
      });
    return data.justitiabelen.edges.map(({ node }) => node);
  };
}
