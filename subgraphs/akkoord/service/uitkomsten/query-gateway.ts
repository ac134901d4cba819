import { request } from 'undici';
import {
  doelbindingHeader,
  purposeUri,
} from '../../../../shared/access/doelbinding.js';
import type { TokenSource } from '../../../../shared/meldingen/gateway-client.js';
import { uitkomstenQuery, type UitkomstResponse } from './response.js';

/** Longer than the timeout of the gateway for a subgraph, shorter than a claim lasts. */
const timeoutMs = 20_000;

/**
 * Queries the gateway as `systeem-akkoord`. Throws if the response has no data; partners that failed are listed per person in `onvolledig`.
 */
export function queryGateway(gatewayUrl: string, token: TokenSource) {
  return async (ids: readonly string[]): Promise<UitkomstResponse[]> => {
    const response = await request(gatewayUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
        [doelbindingHeader]: purposeUri('nakoming-bijhouden'),
      },
      body: JSON.stringify({ query: uitkomstenQuery, variables: { ids } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { data } = (await response.body.json()) as {
      data?: {
        justitiabelen?: { edges: { node: UitkomstResponse }[] } | null;
      } | null;
    };
    if (!data?.justitiabelen)
      throw Object.assign(new Error('The gateway gave no answer.'), {
        code: 'NO_ANSWER',
      });
    return data.justitiabelen.edges.map(({ node }) => node);
  };
}
