import { area, ensure, Skipped, type Check } from '../check.js';
import { exchange, type HttpResponse } from '../http-exchange.js';
import type { Subgraph } from '../subgraph.js';

/** Without an assertion: only operators reach this port. */
function get({ opsUrl }: Subgraph, path: string): Promise<HttpResponse> {
  if (!opsUrl)
    throw new Skipped('Give --ops-url, the URL of health and metrics.');
  return exchange(opsUrl.replace(/\/$/, ''), { method: 'GET', path });
}

const health = (
  path: string,
  meaning: string,
): readonly [string, string, Check['run']] => [
  path,
  `responds on /health/${path} with 200 ${meaning}`,
  async (subgraph) => {
    const { status } = await get(subgraph, `/health/${path}`);
    ensure(
      status === 200,
      `Status ${status}. An orchestrator restarts it, or keeps requests away.`,
    );
  },
];

export const opsChecks: Check[] = area('ops', [
  health('live', 'while the process turns'),
  health('ready', 'when a request could be served now'),
  [
    'metrics',
    'has metrics in the text format of Prometheus',
    async (subgraph) => {
      const { status, text } = await get(subgraph, '/metrics');
      ensure(
        status === 200 && /^# TYPE \w+ (counter|gauge|histogram)$/m.test(text),
        `/metrics gave status ${status}${status === 200 ? ', and no metric' : ''}.`,
      );
    },
  ],
  [
    'nothing-personal',
    'has no id of a person in health and metrics',
    async (subgraph) => {
      for (const path of ['/health/live', '/health/ready', '/metrics']) {
        const { text } = await get(subgraph, path);
        ensure(
          !text.includes(subgraph.visible) && !text.includes(subgraph.hidden),
          `${path} has the id of a person.`,
        );
      }
    },
  ],
]);
