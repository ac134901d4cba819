import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A subgraph that answers each question once and says the same again from memory, so that it costs next to nothing. */
export interface RememberingDoor {
  url: string;
  /** Requests that reached it. */
  requests: number;
}

export async function openRememberingDoor(
  answer: (body: string) => Promise<string>,
): Promise<RememberingDoor> {
  const known = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    door.requests += 1;
    const reply = async () => {
      const body = await text(request);
      let told = known.get(body);
      if (!told)
        known.set(
          body,
          (told = answer(body).then((said) => Buffer.from(said))),
        );
      const bytes = await told;
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': bytes.length,
      });
      response.end(bytes);
    };
    reply().catch(() => response.destroy());
  });
  // A connection that rests is not closed under the request that comes next.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const door = { url: `http://127.0.0.1:${port}/graphql`, requests: 0 };
  return door;
}
