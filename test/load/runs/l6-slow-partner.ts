import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { untilIdle } from '../metrics.js';
import {
  failuresOf,
  LoadClient,
  outcomesOf,
  percentile,
  type LoadRequest,
  type Sent,
} from '../open-loop.js';
import type { LoadOptions } from '../options.js';
import { sharedServices } from '../services.js';

/** What the operation may take while a partner hangs, as a multiple of what it takes otherwise. */
const most = 1.2;
/** Less than a busy machine can tell apart. */
const noiseMs = 5;
/** Few enough a second that nothing waits for the processor. */
const rate = 5;
/** That many times all is well, and that many times a partner hangs. */
const turnsOf = ({ isShort }: LoadOptions) => (isShort ? 1 : 2);

/** Of three partners. */
const withoutGemeente = `query ($id: ID!) { justitiabele(id: $id) {
  id
  detenties { titel inrichting { naam } }
  reclasseringsadviezen { soort status }
} }`;

/** L6. The process of the partner is stopped: it accepts connections, and never responds. */
export const slowPartner: LoadRun = {
  id: 'L6',
  title: `a partner hangs: the 95th percentile of an operation without it is at most ${most} times what it was`,
  isQuick: true,
  execute: async (options) => {
    const { seconds, isShort } = options;
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    const { child } = services.processes['gemeente']!;
    const well: Sent[] = [];
    const hung: Sent[] = [];
    const others: Sent[] = [];
    try {
      const next = await viewRequests(services, { query: withoutGemeente });
      const view = await viewRequests(services);
      const phase = async (into: Sent[]) => {
        const load = (request: () => LoadRequest) =>
          client.openLoop(request, rate, seconds);
        const [sent, viewed] = await Promise.all([load(next), load(view)]);
        into.push(...sent);
        others.push(...viewed);
      };
      await phase([]);
      for (let turn = 0; turn < turnsOf(options); turn += 1) {
        await phase(well);
        child.kill('SIGSTOP');
        await phase(hung);
        child.kill('SIGCONT');
        await untilIdle(services.opsUrls);
        await untilComplete(client, view);
      }
    } finally {
      child.kill('SIGCONT');
      await client.close();
    }
    const [before, after] = [percentile(well, 0.95), percentile(hung, 0.95)];
    const isFast = after <= before * most || after - before <= noiseMs;
    const isGood = failuresOf(hung, options).length === 0;
    const slow = isShort ? 'figure' : 'fail';
    return {
      outcome: !isGood ? 'fail' : isFast ? 'pass' : slow,
      detail: `p95 ${before.toFixed(0)} ms, ${after.toFixed(0)} ms while gemeente hangs; ${outcomesOf(hung)}; with gemeente: ${outcomesOf(others)}`,
    };
  },
};

/** The breaker is open until a request finds that the partner is back; the next run shares these services. */
async function untilComplete(
  client: LoadClient,
  view: () => LoadRequest,
): Promise<void> {
  for (let second = 0; second < 30; second++) {
    const sent = await client.closedLoop(view, 1, 1);
    if (sent.every(({ isGood }) => isGood)) return;
  }
  throw new Error('gemeente runs again for 30 s and is still missing.');
}
