import { Server as NetServer } from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { NotReady } from './readiness.js';

/** Ends the work of a server without resetting a connection that a client is using. */
export interface GracefulShutdown {
  /** Lame duck: requests are served as before, and each response says `Connection: close`, so that clients leave. */
  drain(): void;
  /** Stops listening; resolves when each request in flight has its response and every connection is closed. */
  finish(): Promise<void>;
  /** Readiness: throws NotReady from the first of these on. */
  check(): void;
  /** Requests whose response is not complete. */
  inFlight(): number;
}

/** A request may be in transit on a connection that looks idle: it gets this long to arrive. */
const lastRequestMs = 250;

/** For a server that does not listen yet; call it before anything else listens for its requests. */
export function gracefulShutdown(server: Server): GracefulShutdown {
  let inFlight = 0;
  let isDraining = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    inFlight += 1;
    if (isDraining) response.shouldKeepAlive = false;
    response.once('close', () => (inFlight -= 1));
  });
  return {
    drain: () => {
      isDraining = true;
    },
    check: () => {
      if (isDraining) throw new NotReady('it is stopping');
    },
    inFlight: () => inFlight,
    finish: async () => {
      const closed = new Promise<void>((resolve) => {
        // `close` of an HTTP server would also close idle connections at once, with a request in transit.
        NetServer.prototype.close.call(server, () => resolve());
      });
      if (isDraining) await sleep(lastRequestMs);
      isDraining = true;
      // Closes those that are idle, and ends the server's own timers.
      server.close();
      // A connection without any request does not count as idle.
      const unused = setInterval(() => {
        if (inFlight === 0) server.closeAllConnections();
      }, lastRequestMs);
      await closed;
      clearInterval(unused);
    },
  };
}
