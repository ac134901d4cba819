import { request } from 'undici';
import { doelbindingHeader, purposeUri } from '../access/doelbinding.js';
import { withClientSpan } from '../telemetry/client-span.js';
import type { Trace } from '../telemetry/trace-context.js';

/** Gives a bearer token for the partner's own system caller. */
export type TokenSource = () => Promise<string>;

/** Sends an operation of background work; resolves to the JSON of the response. */
export const postToGateway =
  (
    gatewayUrl: string,
    token: TokenSource,
    purpose: Parameters<typeof purposeUri>[0],
    timeoutMs: number,
  ) =>
  (
    operation: { query: string; variables: Record<string, unknown> },
    trace: Trace,
  ): Promise<unknown> =>
    withClientSpan(trace, 'gateway', async (headers) => {
      const response = await request(gatewayUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await token()}`,
          [doelbindingHeader]: purposeUri(purpose),
          ...headers,
        },
        body: JSON.stringify(operation),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return response.body.json();
    });
