import {
  postToGateway,
  type TokenSource,
} from '../../../../shared/meldingen/post-to-gateway.js';
import type { Trace } from '../../../../shared/telemetry/trace-context.js';
import { uitkomstenQuery, type UitkomstResponse } from './response.js';

/** Longer than the timeout of the gateway for a subgraph, shorter than a claim lasts. */
const timeoutMs = 20_000;

/**
 * Queries the gateway as `systeem-akkoord`. Throws if the response has no data; partners that failed are listed per person in `onvolledig`.
 */
export function queryGateway(gatewayUrl: string, token: TokenSource) {
  const send = postToGateway(
    gatewayUrl,
    token,
    'nakoming-bijhouden',
    timeoutMs,
  );
  return async (
    ids: readonly string[],
    trace: Trace,
  ): Promise<UitkomstResponse[]> => {
    // A list counts as its maximum size for the quota: of one person it is one.
    const variables = { ids, first: ids.length };
    const operation = { query: uitkomstenQuery, variables };
    const { data } = (await send(operation, trace)) as {
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
