import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a partner's door does with a call. */
export type Weather = 'open' | 'refuses' | 'hangs' | 'breaks';

/**
 * A real HTTP door in front of a partner, so that a test can take the partner away and count what the gateway asked it.
 * refuses: the connection is cut; hangs: no answer ever; breaks: a 500 with a stack in it.
 */
export interface Door {
  url: string;
  /** What stands behind it; may be set later than the door. */
  target: string;
  weather: Weather;
  /** GraphQL requests that reached the door. */
  requests: number;
  /** Their bodies, as text. */
  asked: string[];
  stop(): Promise<void>;
}

export async function openDoor(target = ''): Promise<Door> {
  const server: Server = createServer((incoming, outgoing) => {
    door.requests += 1;
    void text(incoming.pipe(new PassThrough())).then(
      (body) => door.asked.push(body),
      () => {},
    );
    if (door.weather === 'refuses') return void incoming.socket.destroy();
    if (door.weather === 'hangs') return;
    if (door.weather === 'breaks') {
      outgoing.writeHead(500, { 'content-type': 'text/plain' });
      return void outgoing.end('Error: ER_ACCESS_DENIED at db.intern:3306');
    }
    const onward = request(
      new URL(incoming.url ?? '/', door.target),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const door: Door = {
    url: `http://127.0.0.1:${port}/graphql`,
    target,
    weather: 'open',
    requests: 0,
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return door;
}
