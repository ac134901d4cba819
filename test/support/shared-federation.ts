import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { AddressInfo, Server, Socket } from 'node:net';
import { startFederation, type Federation } from './federation.js';

/** Nobody stops it. */
export type SharedFederation = Omit<Federation, 'stop'>;

let shared: Promise<SharedFederation> | undefined;

/**
 * One federation for all test files of a process that change no data, no limit and no partner. A fault of a proxy is undone by the test that
 * caused it. It does not keep the process alive.
 */
export const sharedFederation = (): Promise<SharedFederation> =>
  (shared ??= unreferenced(startFederation));

/** Nobody knows which test file is the last: a process must be able to end while these servers listen. */
async function unreferenced<T>(start: () => Promise<T>): Promise<T> {
  const ports = new Set<number>();
  const onListen = (message: unknown) => {
    const { server } = message as { server: Server };
    server.unref();
    ports.add((server.address() as AddressInfo).port);
  };
  const onSocket = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    if (ports.has(socket.localPort!)) socket.unref();
  };
  const listens = 'tracing:net.server.listen:asyncEnd';
  subscribe('net.server.socket', onSocket);
  subscribe(listens, onListen);
  try {
    return await start();
  } finally {
    unsubscribe(listens, onListen);
  }
}
