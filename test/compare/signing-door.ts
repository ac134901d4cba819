import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Caller, type Key } from '../../shared/access/caller.js';
import { signedHeaders } from '../../shared/testing/test-partner.js';

export interface SigningDoor {
  url: string;
  stop(): Promise<void>;
}

/** Lets another gateway ask `partner` at `target`: it signs the bearer of the token that comes along, as ours does by itself. */
export async function openSigningDoor(
  partner: string,
  target: string,
  callerOf: (authorization: string | undefined) => Promise<Caller>,
  key: Key,
): Promise<SigningDoor> {
  const server = createServer((request, response) => {
    const pass = async () => {
      const caller = await callerOf(request.headers.authorization);
      const body = await text(request);
      const answer = await fetch(target, {
        method: 'POST',
        headers: signedHeaders(caller, partner, key, body),
        body,
      });
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
      });
      response.end(await answer.text());
    };
    void pass().catch(() => response.destroy());
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
