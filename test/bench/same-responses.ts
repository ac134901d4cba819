import { isDeepStrictEqual } from 'node:util';
import type { Client, Request } from './load.js';

interface GraphQLResponse {
  data: unknown;
  errors?: unknown;
}

export interface Comparison {
  /** Average length of a response. */
  bytes: number;
  /** Gateways whose responses have the same values as the first gateway's, in other bytes. */
  otherBytes: ReadonlySet<string>;
}

/** Sends every gateway each request once, which also fills the caching proxies. Throws if a gateway returns other values than the first. */
export async function checkSameResponses(
  gateways: readonly { name: string; client: Client }[],
  requests: readonly Request[],
): Promise<Comparison> {
  const distinct = new Map(requests.map((each) => [each.body, each]));
  const otherBytes = new Set<string>();
  let bytes = 0;
  for (const request of distinct.values()) {
    let first: string | undefined;
    for (const { name, client } of gateways) {
      // Some responses end with a newline.
      const text = (await client.send(request)).toString().trimEnd();
      first ??= text;
      if (text === first) continue;
      const { data, errors } = JSON.parse(text) as GraphQLResponse;
      if (
        errors ||
        !isDeepStrictEqual(data, (JSON.parse(first) as GraphQLResponse).data)
      )
        throw new Error(
          `${name} responds differently from ${gateways[0]!.name}: ${text.slice(0, 500)}`,
        );
      otherBytes.add(name);
    }
    bytes += first!.length;
  }
  return { bytes: Math.round(bytes / distinct.size), otherBytes };
}
