import { markup } from './markup.js';
import type { Page } from './page.js';

const entries: [string, string, string][] = [
  [
    'guides/clients.html',
    'For clients',
    'the first request, tokens, purposes, partial responses',
  ],
  [
    'schema/index.html',
    'Schema',
    'types, fields and arguments, each with its owner, who may see it and for which purpose',
  ],
  ['who-sees-what/index.html', 'Who sees what', 'the same by role and purpose'],
  [
    'purposes.html',
    'Purposes and grounds',
    'the register of processing activities, and the law that each rests on',
  ],
  ['errors.html', 'Errors', 'every code, with its cause and what to do'],
  [
    'limits.html',
    'Limits',
    'what one request may ask for, and how many people may be looked up',
  ],
  [
    'guides/partners.html',
    'For partners',
    'join with a schema and data of your own',
  ],
  ['guides/operations.html', 'Operations', 'settings, metrics, deployment'],
  ['changelog.html', 'Changelog', 'what changed'],
];

const changes: (typeof entries)[number] = [
  'changes.html',
  'Changes of the graph',
  'what was added, deprecated, changed, removed, opened and closed',
];

export const homePage = ({ hasChanges }: { hasChanges: boolean }): Page => ({
  path: 'index.html',
  title: 'Documentation of the Re-integratiegraaf',
  content: markup`<p lang="nl">Eén beeld van de weg terug, van DJI, reclassering en gemeente.</p>
<p>One graph of what four parties know of a person’s return to society. Everything here is made from the graph itself: its schema, its register of
purposes and its limits.</p>
<ul class="cards">${[...entries, ...(hasChanges ? [changes] : [])].map(
    ([
      path,
      title,
      text,
    ]) => markup`<li><a href="docs:${path}">${title}</a><span>${text}</span></li>
`,
  )}</ul>`,
});
