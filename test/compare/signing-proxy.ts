import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Caller, type Key } from '../../shared/access/caller.js';
import { signedHeaders } from '../../shared/testing/test-partner.js';

export interface SigningProxy {
  url: string;
  stop(): Promise<void>;
}

/** Adds the caller assertion of the request's access token, so that another gateway can send requests to `partner` at `target`. */
export async function startSigningProxy(
  partner: string,
  target: string,
  callerOf: (authorization: string | undefined) => Promise<Caller>,
  key: Key,
): Promise<SigningProxy> {
  const server = createServer((request, response) => {
    const forward = async () => {
      const caller = await callerOf(request.headers.authorization);
      const body = await text(request);
      const forwarded = await fetch(target, {
        method: 'POST',
        headers: signedHeaders(caller, partner, key, body),
        body,
      });
      response.writeHead(forwarded.status, {
        'content-type': forwarded.headers.get('content-type') ?? 'text/plain',
      });
      response.end(await forwarded.text());
    };
    void forward().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
