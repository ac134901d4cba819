import {
  createServer,
  request,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * In front of the replicas of a service, as one of Kubernetes: requests go to them in turn. One that takes no connection is passed over; what
 * was sent to one is never sent to another.
 */
export interface Balancer {
  url: string;
  /** URLs of replicas. One that is removed finishes what it has. */
  targets: readonly string[];
  stop(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  let turn = 0;
  const inTurn = (targets: readonly string[]) => {
    const first = turn++ % targets.length;
    return [...targets.slice(first), ...targets.slice(0, first)];
  };
  const forward = (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    body: Buffer,
    [target, ...others]: readonly string[],
  ): void => {
    if (!target) return void outgoing.writeHead(503).end();
    const { method, headers } = incoming;
    const upstream = request(target, { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode!, response.headers);
      response.on('error', () => outgoing.destroy());
      response.pipe(outgoing);
    });
    upstream.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ECONNREFUSED')
        forward(incoming, outgoing, body, others);
      else outgoing.destroy();
    });
    outgoing.on('close', () => upstream.destroy());
    upstream.end(body);
  };
  const server = createServer((incoming, outgoing) => {
    buffer(incoming).then(
      (body) => forward(incoming, outgoing, body, inTurn(balancer.targets)),
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const balancer: Balancer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    targets: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return balancer;
}
