import { parseExactly } from '../exact-json.js';
import { canonicalJson, type Json } from '../json.js';
import type {
  SubgraphError,
  SubgraphExecutor,
  SubgraphRequest,
  SubgraphResponse,
} from '../subgraph-executor.js';

interface Body {
  data?: Json | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { missing?: string[] };
  }[];
}

/** The responses of the subgraphs to one operation, so that it can be executed again over the same ones. */
export class RecordedResponses {
  readonly #bodies = new Map<string, Buffer[]>();

  clear(): void {
    this.#bodies.clear();
  }

  /** Over HTTP. */
  recording(url: string): SubgraphExecutor<unknown> {
    return {
      send: (request) => {
        const controller = new AbortController();
        const { signal } = controller;
        return {
          response: this.fetched(url, request, signal),
          abort: () => controller.abort(),
        };
      },
    };
  }

  /** The same responses again, all of them on the general path. Error: a request that was not sent the first time. */
  repeating(url: string): SubgraphExecutor<unknown> {
    return {
      send: ({ body }) => ({
        response: this.repeated(url, body),
        abort: () => {},
      }),
    };
  }

  private async fetched(
    url: string,
    { body, scan }: SubgraphRequest,
    signal: AbortSignal,
  ): Promise<SubgraphResponse> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal,
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const id = idOf(url, body);
    this.#bodies.set(id, [...(this.#bodies.get(id) ?? []), bytes]);
    const scanned = scan?.(bytes);
    return scanned
      ? { ...scanned, errors: [], scanned }
      : responseOf(bytes.toString());
  }

  private async repeated(url: string, body: Buffer): Promise<SubgraphResponse> {
    const bytes = this.#bodies.get(idOf(url, body))?.shift();
    if (!bytes) throw new Error('This request was not sent before.');
    return responseOf(bytes.toString());
  }
}

/** The same for fields of representations in any order: a scanned value keeps the order of its response. */
const idOf = (url: string, body: Buffer): string =>
  `${url} ${canonicalJson(JSON.parse(body.toString()))}`;

function responseOf(text: string): SubgraphResponse {
  const { data, errors = [] } = parseExactly(text) as Body;
  return {
    data: data ?? null,
    extensions: null,
    errors: errors.map(
      ({
        message,
        path = [],
        extensions: { missing } = {},
      }): SubgraphError => ({
        message,
        path,
        code: 'SAID',
        ...(missing && { missing }),
      }),
    ),
  };
}
