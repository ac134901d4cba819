import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import {
  failuresOf,
  LoadClient,
  outcomesOf,
  percentile,
} from '../open-loop.js';
import { sharedServices } from '../services.js';

const slow = 400;

/** F44. The long form waits until the gateway closes them. */
export const slowClients: LoadRun = {
  id: 'F44',
  title: `${slow} clients that send a byte at a time: others are served, health too, and they are disconnected`,
  isQuick: true,
  execute: async (options) => {
    const { seconds, isShort } = options;
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    const sockets = Array.from({ length: slow }, (_, n) =>
      drip(services.url, n),
    );
    try {
      await sleep(1_000);
      const next = await viewRequests(services);
      const sent = await client.closedLoop(next, 4, seconds);
      const began = performance.now();
      const { status } = await fetch(`${services.opsUrl}/health/ready`);
      const took = performance.now() - began;
      for (let wait = 0; !isShort && wait < 60 && open(sockets); wait += 1)
        await sleep(1_000);
      const left = open(sockets);
      const isHeld =
        status === 200 &&
        failuresOf(sent, options).length === 0 &&
        (isShort || left === 0);
      return {
        outcome: isHeld ? 'pass' : 'fail',
        detail: `ready ${status} in ${took.toFixed(0)} ms; p99 of others ${percentile(sent, 0.99).toFixed(0)} ms; ${outcomesOf(sent)}; ${left} not disconnected yet`,
      };
    } finally {
      for (const socket of sockets) socket.destroy();
      await client.close();
    }
  },
};

const open = (sockets: readonly Socket[]) =>
  sockets.filter(({ destroyed }) => !destroyed).length;

/** Every other one has sent its headers, and is as slow with its body. */
function drip(url: string, n: number): Socket {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const start =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  socket.write(n % 2 ? start : `${start}content-length: 1000\r\n\r\n{`);
  const timer = setInterval(() => socket.write('x'), 1_000);
  socket.on('error', () => {});
  socket.on('close', () => clearInterval(timer));
  socket.resume();
  return socket;
}
