import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** With this path a response takes another hop of 100 ms. */
export const slowPath = '/far';
const hopMs = 100;

/** A subgraph that caches each response by request body, so that partners cost next to nothing. */
export interface CachingProxy {
  url: string;
  /** Number of requests received. */
  requests: number;
}

export async function startCachingProxy(
  respond: (body: string) => Promise<string>,
): Promise<CachingProxy> {
  const cache = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    proxy.requests += 1;
    const reply = async () => {
      const body = await text(request);
      let cached = cache.get(body);
      if (!cached)
        cache.set(
          body,
          (cached = respond(body).then((responseText) =>
            Buffer.from(responseText),
          )),
        );
      const bytes = await cached;
      if (request.url === slowPath) await setTimeout(hopMs);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': bytes.length,
      });
      response.end(bytes);
    };
    reply().catch(() => response.destroy());
  });
  // An idle connection must not be closed just as the next request arrives.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = { url: `http://127.0.0.1:${port}/graphql`, requests: 0 };
  return proxy;
}
