import cluster from 'node:cluster';
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Limits on the connections of clients. */
export interface ConnectionLimits {
  /** Concurrent connections. */
  connections: number;
  /** Milliseconds in which a client must read a response once it is written. */
  takenMs: number;
}

/** Connections over the limit that get a 503 at a time; any more are closed without a response. */
const refusedAtOnce = 50;
const goodbyeMs = 1_000;
/**
 * Of a connection to a worker, which its client then replaces by another. The primary gives connections to workers in turn, and a proxy may send
 * most requests over few connections: kept without end, they would keep one worker busier than the others.
 */
const requestsToWorker = 25;

const refusal = JSON.stringify({
  errors: [
    {
      message: 'Too many connections. Try again later.',
      extensions: { code: 'OVERLOADED' },
    },
  ],
});
const refused = [
  'HTTP/1.1 503 Service Unavailable',
  'Content-Type: application/json; charset=utf-8',
  `Content-Length: ${Buffer.byteLength(refusal)}`,
  'Retry-After: 1',
  'Connection: close',
  '',
  refusal,
].join('\r\n');

/**
 * Protects against clients that do not read or do not disconnect: a connection over the limit gets a 503, and a client that does not read
 * its response in time is disconnected. Call it before anything else listens for the server's connections.
 */
export function limitConnections(
  server: Server,
  { connections, takenMs }: ConnectionLimits,
): Server {
  const serve = server.listeners('connection');
  server.removeAllListeners('connection');
  server.maxConnections = connections + refusedAtOnce;
  if (cluster.isWorker) server.maxRequestsPerSocket = requestsToWorker;
  let open = 0;
  server.on('connection', (socket: Socket) => {
    if (open >= connections) return refuse(socket);
    open += 1;
    socket.once('close', () => (open -= 1));
    for (const listener of serve) listener.call(server, socket);
  });
  // Before other listeners, which may write the whole response synchronously.
  server.prependListener('request', (_request, response: ServerResponse) =>
    response.once('prefinish', () => cutOff(response, takenMs)),
  );
  return server;
}

function refuse(socket: Socket): void {
  // The client may have disconnected already.
  socket.on('error', () => {});
  socket.end(refused);
  // Read and discard what it sends: closing a socket with unread bytes sends RST, and the client would lose the response.
  socket.resume();
  setTimeout(() => socket.destroy(), goodbyeMs).unref();
}

/** Most responses are flushed at once; only one that is still buffered in the socket gets a timer. */
function cutOff(response: ServerResponse, takenMs: number): void {
  const { socket } = response;
  if (!socket || socket.writableLength === 0) return;
  const timer = setTimeout(() => socket.destroy(), takenMs);
  response.once('close', () => clearTimeout(timer));
}
