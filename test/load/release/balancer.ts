import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In front of the replicas of a partner, as a service of Kubernetes: requests go to them in turn. */
export interface Balancer {
  url: string;
  /** URLs of replicas. One that is removed finishes what it has. */
  targets: readonly string[];
  stop(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const { targets } = balancer;
    const target = targets[turn++ % targets.length];
    if (!target) return void outgoing.writeHead(503).end();
    const { method, headers } = incoming;
    const upstream = request(target, { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode!, response.headers);
      response.pipe(outgoing);
    });
    upstream.on('error', () => outgoing.destroy());
    outgoing.on('close', () => upstream.destroy());
    incoming.pipe(upstream);
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
