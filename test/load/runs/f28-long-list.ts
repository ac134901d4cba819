import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBenchGateways } from '../bench-gateways.js';
import type { LoadRun } from '../load-run.js';
import { LoadClient, outcomesOf, percentile } from '../open-loop.js';

const mostMs = 200;
const items = 100_000;
/** Requests a second that need no partner: what they wait is how long the event loop is held. */
const probesPerSecond = 50;

/** F28. */
export const longList: LoadRun = {
  id: 'F28',
  title: `a partner responds with ${items.toLocaleString('en')} items: others wait for less than ${mostMs} ms (99 %)`,
  execute: async ({ seconds }) => {
    const lines = Array.from(
      { length: items },
      (_, number) => `{"number":${number},"text":"${number}","isLast":false}`,
    );
    const body = `{"data":{"lines":[${lines.join()}]}}`;
    const partner = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(body);
    });
    await new Promise<void>((done) => partner.listen(0, '127.0.0.1', done));
    const { port } = partner.address() as AddressInfo;
    const { processes, next, stop } = await startBenchGateways(
      ['ours'],
      '8-mib',
      (name, url) =>
        name === 'reviews' ? `http://127.0.0.1:${port}/graphql` : url,
    );
    const client = new LoadClient(processes.ours!.url);
    try {
      const probe = () => ({
        headers: next().headers,
        body: '{"query":"{ __typename }"}',
      });
      await client.closedLoop(next, 1, 3);
      await client.openLoop(probe, probesPerSecond, 3);
      const [long, probes] = await Promise.all([
        client.closedLoop(next, 1, seconds),
        client.openLoop(probe, probesPerSecond, seconds),
      ]);
      const p99 = percentile(probes, 0.99);
      return {
        outcome: p99 < mostMs ? 'pass' : 'figure',
        detail: `others p50 ${percentile(probes, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms: ${outcomesOf(probes)}; lists p50 ${percentile(long, 0.5).toFixed(0)} ms: ${outcomesOf(long)}`,
      };
    } finally {
      await client.close();
      await stop();
      partner.close();
      partner.closeAllConnections();
    }
  },
};
