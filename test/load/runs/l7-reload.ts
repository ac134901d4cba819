import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { committedSupergraph } from '../../../gateway/supergraph/committed.js';
import { viewRequests } from '../callers.js';
import { largeSupergraph } from '../large-supergraph.js';
import type { LoadRun } from '../load-run.js';
import { heapOf } from '../heap.js';
import { supergraphsTaken, untilTaken } from '../metrics.js';
import {
  failuresOf,
  LoadClient,
  outcomesOf,
  percentile,
} from '../open-loop.js';
import { sharedServices, type Services } from '../services.js';

const mostMs = 50;
const moreTypes = 600;
/** After garbage collection, of what it was. */
const mostHeap = 1.1;

/** L7 and F38. */
export const reloadUnderLoad: LoadRun = {
  id: 'L7',
  title:
    'another supergraph each second, under load: no request fails (F38), and the heap is within 10 %',
  isQuick: true,
  execute: async (options) => {
    const { seconds } = options;
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    try {
      const next = await viewRequests(services, { users: 40 });
      reload(services, seconds);
      await client.closedLoop(next, 4, seconds);
      const heapBefore = await heapOf(services, 'gateway');
      const before = await supergraphsTaken(services.opsUrl);
      const load = client.closedLoop(next, 4, seconds);
      for (let turn = 0; turn < seconds; turn += 1) {
        reload(services, turn);
        await sleep(1_000);
      }
      const sent = await load;
      await untilTaken(services.opsUrl, before);
      const taken = (await supergraphsTaken(services.opsUrl)) - before;
      const heapAfter = await heapOf(services, 'gateway');
      const ratio = heapAfter.usedBytes / heapBefore.usedBytes;
      const isHeld =
        failuresOf(sent, options).length === 0 && ratio <= mostHeap;
      return {
        outcome: isHeld ? 'pass' : 'fail',
        detail: `${taken} reloads; p99 ${percentile(sent, 0.99).toFixed(0)} ms; ${outcomesOf(sent)}; heap ${ratio.toFixed(2)} × what it was`,
      };
    } finally {
      await client.close();
    }
  },
};

/** F40. On a machine with other work, what the event loop waits for its turn counts too. */
export const reloadDelay: LoadRun = {
  id: 'F40',
  title: `a reload holds the event loop of the gateway for at most ${mostMs} ms, of ${moreTypes} types more too`,
  isQuick: true,
  execute: async ({ isShort }) => {
    const services = await sharedServices();
    const turns = isShort ? 4 : 12;
    await longestDelay(services);
    await sleep(turns * 500);
    const idle = await longestDelay(services);
    const usual = await delayOf(services, turns, committedSupergraph());
    const large = await delayOf(
      services,
      isShort ? 2 : turns,
      largeSupergraph(moreTypes),
    );
    await delayOf(services, 1, committedSupergraph());
    const slow = isShort ? 'figure' : 'fail';
    return {
      outcome: Math.max(usual, large) <= mostMs ? 'pass' : slow,
      detail: `longest delay ${usual} ms (without a reload ${idle} ms), with ${moreTypes} types more ${large} ms`,
    };
  },
};

/** The longest of so many reloads, in milliseconds. */
async function delayOf(
  services: Services,
  turns: number,
  supergraph: string,
): Promise<number> {
  const delays: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = await supergraphsTaken(services.opsUrl);
    reload(services, turn, supergraph);
    await untilTaken(services.opsUrl, before);
    delays.push(await longestDelay(services));
  }
  return Math.max(...delays);
}

/** Since the last time, in milliseconds. */
async function longestDelay({ processes }: Services): Promise<number> {
  const gateway = processes['gateway']!;
  const turn = gateway.stdout().split('longest delay').length;
  gateway.child.kill('SIGUSR2');
  const text = `longest delay ${turn}: `;
  await gateway.waitForOutput(text);
  return Number.parseFloat(gateway.stdout().split(text)[1]!);
}

/** A supergraph that no earlier reload had. */
function reload(
  services: Services,
  turn: number,
  supergraph = committedSupergraph(),
): void {
  const text = `# ${turn}\n${supergraph}`;
  writeFileSync(services.supergraphFile, text);
  services.processes['gateway']!.child.kill('SIGHUP');
}
