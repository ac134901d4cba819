import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

/** reset: the connection is cut; hang: no response ever; error: a 500 with a stack trace in it. */
export type FaultMode = 'forward' | 'reset' | 'hang' | 'error';

/** An HTTP proxy in front of a subgraph, so that a test can inject faults and count requests. */
export interface FaultProxy {
  url: string;
  /** The upstream; may be set after the proxy listens. */
  target: string;
  /** Further upstreams of the same service: requests go to them and the target in turn. */
  others: string[];
  mode: FaultMode;
  /** Milliseconds before a request is forwarded. */
  delayMs: number;
  /** Requests that arrived, also those that met a fault. */
  requests: number;
  /** Each that met a fault, by its trace. */
  faults: { mode: FaultMode; traceparent: string | undefined }[];
  /** The bodies of all, as text. */
  bodies: string[];
  /** Cuts every connection. */
  cut(): void;
  stop(): Promise<void>;
}

export async function startFaultProxy(target = ''): Promise<FaultProxy> {
  const server: Server = createServer((incoming, outgoing) => {
    proxy.requests += 1;
    void text(incoming.pipe(new PassThrough())).then(
      (body) => proxy.bodies.push(body),
      () => {},
    );
    if (proxy.mode !== 'forward')
      proxy.faults.push({
        mode: proxy.mode,
        traceparent: incoming.headers['traceparent'] as string | undefined,
      });
    if (proxy.mode === 'reset') return void incoming.socket.destroy();
    if (proxy.mode === 'hang') return;
    if (proxy.mode === 'error') {
      outgoing.writeHead(500, { 'content-type': 'text/plain' });
      return void outgoing.end('Error: ER_ACCESS_DENIED at db.intern:3306');
    }
    const targets = [proxy.target, ...proxy.others];
    const upstream = request(
      new URL(incoming.url ?? '/', targets[proxy.requests % targets.length]),
      { method: incoming.method, headers: incoming.headers },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
      },
    );
    upstream.on('error', () => outgoing.destroy());
    if (proxy.delayMs === 0) incoming.pipe(upstream);
    else {
      const held = incoming.pipe(new PassThrough());
      setTimeout(() => held.pipe(upstream), proxy.delayMs);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}/graphql`,
    target,
    others: [],
    mode: 'forward',
    delayMs: 0,
    requests: 0,
    faults: [],
    bodies: [],
    cut: () => server.closeAllConnections(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
