import { setTimeout as sleep } from 'node:timers/promises';
import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import { failuresOf, LoadClient, outcomesOf } from '../open-loop.js';
import { sharedServices } from '../services.js';

/** F41. The clients leave while the gateway is a lame duck, as those of a load balancer do. */
export const shutdown: LoadRun = {
  id: 'F41',
  title:
    'SIGTERM under load: not ready at once, no connection is reset, no request fails, exit code 0',
  isQuick: true,
  execute: async (options) => {
    const services = await sharedServices();
    const client = new LoadClient(services.url);
    try {
      const next = await viewRequests(services);
      const { child, exited } = services.processes['gateway']!;
      const load = client.closedLoop(next, 8, 3);
      await sleep(1_000);
      child.kill('SIGTERM');
      await sleep(500);
      const { status } = await fetch(`${services.opsUrl}/health/ready?lb`);
      const sent = await load;
      const code = await exited;
      const isHeld =
        status === 503 && code === 0 && failuresOf(sent, options).length === 0;
      return {
        outcome: isHeld ? 'pass' : 'fail',
        detail: `ready ${status}, exit ${code}; ${outcomesOf(sent)}`,
      };
    } finally {
      await client.close();
      await services.startAgain('gateway');
    }
  },
};
