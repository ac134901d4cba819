import type { Role } from '../../shared/access/caller.js';
import { maxDepth, maxNumberLength } from '../../shared/subgraph/nesting.js';
import { bodyKilobytes } from '../limits/body.js';
import { documentLimits } from '../limits/document.js';
import { cost } from '../limits/cost.js';
import { windowSeconds, type Limits } from '../limits/rate-limit/rates.js';
import { text } from '../limits/text.js';
import { nesting, tokens } from '../limits/tokens.js';
import { items } from '../limits/variables.js';
import { markup } from './markup.js';
import { table, type Page } from './page.js';

/** What a process is started with; the other limits are the same everywhere. */
export interface ConfiguredLimits {
  requestDeadlineMs: number;
  arrivalMs: number;
  connections: number;
  /** The range of the adaptive limit on requests in flight; `null` when there is none. */
  concurrency: { minimum: number; maximum: number } | null;
  quota: Limits;
}

const number = (value: number): string => value.toLocaleString('en');

const ofDocument = [text, tokens, nesting, ...documentLimits, items, cost];

/** `whose`: which process has these numbers. */
export const limitsPage = (
  configured: ConfiguredLimits,
  whose: string,
): Page => ({
  path: 'limits.html',
  title: 'Limits',
  section: 'limits',
  content: markup`<p>The numbers ${whose}. A request above a limit is refused before anything of it is executed; the message names the limit, its value and what
the request has. What counts, and how: <a href="docs:guides/clients.html#limits">for clients</a>.</p>
<h2 id="request">Of a request</h2>
${table(
  'Limits of a request',
  ['limit', 'at most'],
  [
    ...ofDocument.map(({ what, maximum }) => [what, number(maximum)]),
    ['kB of its body', number(bodyKilobytes)],
    ['levels of its body', number(maxDepth)],
    ['digits of a number', number(maxNumberLength)],
    [
      'seconds until the response',
      number(configured.requestDeadlineMs / 1_000),
    ],
    ['seconds for a request to arrive', number(configured.arrivalMs / 1_000)],
  ],
)}
<h2 id="quota">People looked up in ${windowSeconds / 60} minutes</h2>
<p>Per user and client. A request beyond it is refused whole: <a href="docs:errors.html#QUOTA_EXCEEDED"><code>QUOTA_EXCEEDED</code></a>.</p>
${table(
  'Quota by role',
  ['role', 'people', 'by personal number'],
  (Object.keys(configured.quota) as Role[]).flatMap((role) => {
    const quota = configured.quota[role];
    return role === 'anoniem'
      ? []
      : [
          [
            markup`<span lang="nl">${role}</span>`,
            quota ? number(quota.people) : 'sees nobody',
            quota ? number(quota.numbers) : '–',
          ],
        ];
  }),
)}
<h2 id="process">Of the process</h2>
${table(
  'Limits of the process',
  ['limit', 'at most'],
  [
    ['connections', number(configured.connections)],
    [
      'requests in flight',
      configured.concurrency
        ? `${number(configured.concurrency.minimum)} to ${number(configured.concurrency.maximum)}, by latency`
        : 'no limit',
    ],
  ],
)}
<p>Beyond these a request gets <a href="docs:errors.html#OVERLOADED"><code>OVERLOADED</code></a> within a tenth of a second.</p>`,
});
