import { peakMemoryMb } from '../../bench/process-use.js';
import { startFaultProxy } from '../../support/fault-proxy.js';
import { startBenchGateways } from '../bench-gateways.js';
import type { LoadRun } from '../load-run.js';
import {
  failuresOf,
  LoadClient,
  outcomesOf,
  percentile,
} from '../open-loop.js';

const mostMb = 1_536;
const hopMs = 100;

/** L5, on the partners of the benchmark: no operation on ours has so large a response. */
export const largeResponses: LoadRun = {
  id: 'L5',
  title: `responses of 8 MiB to one client, then to ten with ${hopMs} ms more to the partner: none fails, at most 1.5 GB`,
  execute: async (options) => {
    const hop = await startFaultProxy();
    const { processes, next, stop } = await startBenchGateways(
      ['ours'],
      '8-mib',
      (partner, url) => {
        if (partner !== 'reviews') return url;
        hop.target = url;
        return hop.url;
      },
    );
    const { url, child } = processes.ours!;
    const client = new LoadClient(url);
    try {
      const one = await client.closedLoop(next, 1, options.seconds);
      hop.delayMs = hopMs;
      const ten = await client.closedLoop(next, 10, options.seconds);
      const peak = peakMemoryMb(child.pid!);
      const failed = failuresOf([...one, ...ten], { isShort: false });
      return {
        outcome: failed.length === 0 && peak <= mostMb ? 'pass' : 'fail',
        detail: `peak ${peak.toFixed(0)} MB; p50 ${percentile(one, 0.5).toFixed(0)} and ${percentile(ten, 0.5).toFixed(0)} ms; ${outcomesOf(one)}; ten: ${outcomesOf(ten)}`,
      };
    } finally {
      await client.close();
      await stop();
      await hop.stop();
    }
  },
};
