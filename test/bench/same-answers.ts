import { isDeepStrictEqual } from 'node:util';
import type { Client, Request } from './load.js';

interface Answer {
  data: unknown;
  errors?: unknown;
}

export interface Same {
  /** Of an answer, on average. */
  bytes: number;
  /** Gateways that wrote the same values in other bytes than the first. */
  otherBytes: ReadonlySet<string>;
}

/** Asks every gateway everything once, so that the partners' doors know it all. Error: one answers other values than the first. */
export async function sameAnswers(
  gateways: readonly { name: string; client: Client }[],
  requests: readonly Request[],
): Promise<Same> {
  const distinct = new Map(requests.map((each) => [each.body, each]));
  const otherBytes = new Set<string>();
  let bytes = 0;
  for (const request of distinct.values()) {
    let first: string | undefined;
    for (const { name, client } of gateways) {
      // Some end with a new line.
      const text = (await client.ask(request)).toString().trimEnd();
      first ??= text;
      if (text === first) continue;
      const { data, errors } = JSON.parse(text) as Answer;
      if (
        errors ||
        !isDeepStrictEqual(data, (JSON.parse(first) as Answer).data)
      )
        throw new Error(
          `${name} gives another answer than ${gateways[0]!.name}: ${text.slice(0, 500)}`,
        );
      otherBytes.add(name);
    }
    bytes += first!.length;
  }
  return { bytes: Math.round(bytes / distinct.size), otherBytes };
}
