import type { Verwerkingsactiviteit } from '../authentication/verwerkingsactiviteit.js';
import { purposeName } from '../authorization/who-sees-what/caller-profiles.js';
import type { GraphFacts } from './graph-facts.js';
import { joined, markup, type Markup } from './markup.js';
import { table, type Page } from './page.js';

/** The register of processing activities (AVG art. 30). */
export const purposesPage = ({ register, profiles }: GraphFacts): Page => ({
  path: 'purposes.html',
  title: 'Purposes and grounds',
  section: 'purposes',
  parts: register.map((activity) => ({
    id: purposeName(activity),
    title: purposeName(activity),
  })),
  content: markup`<p>The register of processing activities (<span lang="nl">AVG art. 30</span>): the only purposes for which a request may be made, each with
its legal ground. A client with several purposes names one by its URI in the header <code>Doelbinding</code>; how:
<a href="docs:guides/clients.html#purpose">for clients</a>. A version never changes; another one gets another URI.</p>
${register.map(
  (
    activity,
  ) => markup`<section class="element" aria-labelledby="${purposeName(activity)}">
<h2 id="${purposeName(activity)}" lang="nl">${purposeName(activity)}</h2>
<p lang="nl">${activity.naam}</p>
<dl>
<div><dt>Ground</dt><dd lang="nl">${activity.grondslag}</dd></div>
<div><dt>URI</dt><dd><code>${activity.uri}</code></dd></div>
<div><dt>Holds</dt><dd>${activity.tot ? `${activity.van} until ${activity.tot}` : `from ${activity.van}`}</dd></div>
<div><dt>A secret address</dt><dd>${activity.needsWhereabouts ? 'is seen' : 'is not seen'} (<span lang="nl">geheimhouding</span>)</dd></div>
</dl>
${roles(activity, profiles)}
</section>
`,
)}`,
});

function roles(
  activity: Verwerkingsactiviteit,
  profiles: GraphFacts['profiles'],
): Markup {
  const own = profiles.filter((profile) => profile.activity === activity);
  return own.length === 0
    ? markup`<p>Not for requests through the graph.</p>`
    : table(
        `Roles of ${purposeName(activity)}`,
        ['role', 'scopes', 'what it sees'],
        own.map(({ role, label }) => [
          markup`<span lang="nl">${role}</span>`,
          joined(
            (activity.scopesByRole[role] ?? []).map(
              (scope) => markup`<code>${scope}</code>`,
            ),
            ' ',
          ),
          markup`<a href="docs:who-sees-what/${label}.html">fields of <span lang="nl">${role}</span></a>`,
        ]),
      );
}
