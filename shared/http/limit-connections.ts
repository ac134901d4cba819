import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What clients may hold of a server. */
export interface ConnectionLimits {
  /** Connections at once. */
  connections: number;
  /** Milliseconds in which a response must be taken once it is written. */
  takenMs: number;
}

/** So many more are told why they are refused; beyond, they are closed without a word. */
const refusedAtOnce = 50;
const goodbyeMs = 1_000;

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
 * Bounds what clients that do not read, or do not leave, can hold: one connection too many is refused with a 503, and who does not take
 * his response in time is cut off. Comes before whatever else listens to the server's connections.
 */
export function limitConnections(
  server: Server,
  { connections, takenMs }: ConnectionLimits,
): Server {
  const serve = server.listeners('connection');
  server.removeAllListeners('connection');
  server.maxConnections = connections + refusedAtOnce;
  let open = 0;
  server.on('connection', (socket: Socket) => {
    if (open >= connections) return refuse(socket);
    open += 1;
    socket.once('close', () => (open -= 1));
    for (const listener of serve) listener.call(server, socket);
  });
  // First: the response may be written whole at once.
  server.prependListener('request', (_request, response: ServerResponse) =>
    response.once('prefinish', () => cutOff(response, takenMs)),
  );
  return server;
}

function refuse(socket: Socket): void {
  // It may be gone already.
  socket.on('error', () => {});
  socket.end(refused);
  // What it sends is read and forgotten: closed with bytes unread, it would lose what it was told.
  socket.resume();
  setTimeout(() => socket.destroy(), goodbyeMs).unref();
}

/** Most responses are taken at once: only what waits in the socket is watched. */
function cutOff(response: ServerResponse, takenMs: number): void {
  const { socket } = response;
  if (!socket || socket.writableLength === 0) return;
  const timer = setTimeout(() => socket.destroy(), takenMs);
  response.once('close', () => clearTimeout(timer));
}
