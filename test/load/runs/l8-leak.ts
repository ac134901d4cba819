import { setTimeout as sleep } from 'node:timers/promises';
import { viewRequests } from '../callers.js';
import { growing, heapOf, type Heap } from '../heap.js';
import type { LoadRun } from '../load-run.js';
import { untilIdle } from '../metrics.js';
import { LoadClient, type LoadRequest } from '../open-loop.js';
import type { LoadOptions } from '../options.js';
import { sharedServices, type Services } from '../services.js';

const clients = 8;
/** Objects more for each request, from which it is growth: a leak has one or more for each. */
const perRequest = 0.1;
/** On a busy machine some seconds have so few requests that a handful of numbers would be growth. */
const fewestRequests = 150;
/** Few enough that each has its quota from the beginning: it stays for the time of the quota. */
const users = 40;
const measured = ['gateway', 'dji'];

type Variant = 'complete' | 'aborted' | 'failed';

/** L8, as Hive Gateway's memory test. */
export const leak: LoadRun = {
  id: 'L8',
  title:
    'load, quiet, a heap snapshot, again and again: no class of objects grows every time',
  isQuick: true,
  execute: async (options) => {
    const services = await sharedServices();
    const variants: Variant[] = options.isShort
      ? ['complete']
      : ['complete', 'aborted', 'failed'];
    const details: string[] = [];
    let isHeld = true;
    for (const variant of variants) {
      const found = await observe(services, variant, options);
      details.push(`${variant}: ${found.detail}`);
      isHeld &&= found.isHeld;
    }
    return { outcome: isHeld ? 'pass' : 'fail', detail: details.join('; ') };
  },
};

async function observe(
  services: Services,
  variant: Variant,
  { seconds: whole, isShort, isVerbose }: LoadOptions,
) {
  const seconds = isShort ? whole / 2 : whole;
  const client = new LoadClient(services.url);
  const gemeente = services.processes['gemeente']!.child;
  const next = await requestsOf(services, variant);
  const heaps: Record<string, Heap>[] = [];
  let requests = 0;
  const load = async () => {
    requests = 0;
    do requests += (await client.closedLoop(next, clients, seconds)).length;
    while (requests < fewestRequests);
  };
  if (variant === 'failed') gemeente.kill('SIGSTOP');
  try {
    await load();
    for (let turn = 0; turn < (isShort ? 4 : 6); turn += 1) {
      await load();
      await sleep((seconds * 1_000) / 3);
      const heap: Record<string, Heap> = {};
      for (const name of measured) heap[name] = await heapOf(services, name);
      heaps.push(heap);
    }
  } finally {
    gemeente.kill('SIGCONT');
    await client.close();
    await untilIdle(services.opsUrls);
  }
  const found = measured.map((name) => {
    const series = heaps.map((heap) => heap[name]!);
    if (isVerbose)
      for (const line of growing(series, 1)) console.log(name, line);
    return {
      grown: growing(series, requests * perRequest),
      detail: `${name} ${megabytes(series.map(({ usedBytes }) => usedBytes))} MB, RSS ${megabytes(series.map(({ residentBytes }) => residentBytes))}, handles ${series[0]!.handles} and ${series.at(-1)!.handles}`,
    };
  });
  const grown = found.flatMap((each) => each.grown);
  return {
    isHeld: grown.length === 0,
    detail: `${requests} requests each time; ${found.map(({ detail }) => detail).join(', ')}; grown: ${grown.join(', ') || 'none'}`,
  };
}

const megabytes = (sizes: readonly number[]) =>
  [sizes[0]!, sizes.at(-1)!]
    .map((size) => (size / 1024 / 1024).toFixed(0))
    .join(' to ');

async function requestsOf(
  services: Services,
  variant: Variant,
): Promise<() => LoadRequest> {
  const next = await viewRequests(services, { users });
  let turn = 0;
  return () => {
    const request = next();
    turn += 1;
    if (variant === 'aborted' && turn % 2)
      return { ...request, patienceMs: 1 + (turn % 30) };
    if (variant === 'failed' && turn % 2)
      return {
        ...request,
        body: JSON.stringify({ query: `{ unknown${turn} }` }),
      };
    return request;
  };
}
