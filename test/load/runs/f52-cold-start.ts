import { viewRequests } from '../callers.js';
import type { LoadRun } from '../load-run.js';
import {
  failuresOf,
  LoadClient,
  outcomesOf,
  percentile,
  type LoadRequest,
} from '../open-loop.js';
import { sharedServices } from '../services.js';

const operations = 500;
/** Few enough a second that all of it takes less than a minute. */
const rate = 20;
const most = 2;

/** Of three partners; `name` makes it an operation that was not planned before. */
const operation = (
  name: string,
) => `query ${name}($id: ID!) { justitiabele(id: $id) {
  id
  ${name}: detenties { titel inrichting { naam } }
  reclasseringsadviezen { soort status }
} }`;

/** F52. */
export const coldStart: LoadRun = {
  id: 'F52',
  title: `a gateway that has just started gets ${operations} operations: the 99th percentile is at most ${most} times that of the same ones later`,
  execute: async (options) => {
    const services = await sharedServices();
    await services.processes['gateway']!.stop();
    await services.startAgain('gateway');
    const client = new LoadClient(services.url);
    try {
      const next = await viewRequests(services);
      let turn = 0;
      const named = (): LoadRequest => {
        const { headers, body } = next();
        const { variables } = JSON.parse(body) as { variables: object };
        const query = operation(`cold${turn++ % operations}`);
        return { headers, body: JSON.stringify({ query, variables }) };
      };
      const pass = () => client.openLoop(named, rate, operations / rate);
      const cold = await pass();
      const steady = await pass();
      const [first, later] = [percentile(cold, 0.99), percentile(steady, 0.99)];
      const isGood = failuresOf(cold, options).length === 0;
      const slow = first <= most * later ? 'pass' : 'figure';
      return {
        outcome: isGood ? slow : 'fail',
        detail: `p50 ${percentile(cold, 0.5).toFixed(0)} ms, then ${percentile(steady, 0.5).toFixed(0)} ms; p99 ${first.toFixed(0)} ms, then ${later.toFixed(0)} ms; ${outcomesOf(cold)}`,
      };
    } finally {
      await client.close();
    }
  },
};
