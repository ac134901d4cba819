import type { Demonstration } from '../../../shared/demonstration.js';
import type { LandingFiles } from './files.js';
import { firstQueries } from './first-queries.js';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><path stroke="#154273" stroke-width="2" d="M6 6l20 20M26 6L6 26"/><circle cx="16" cy="16" r="6" fill="#154273"/><g fill="#e17000"><circle cx="6" cy="6" r="4"/><circle cx="26" cy="6" r="4"/><circle cx="6" cy="26" r="4"/><circle cx="26" cy="26" r="4"/></g></svg>';

/** What a demonstration serves besides the graph. */
const links = [
  ['/app', 'See the app'],
  ['/docs/schema/index.html', 'Read the schema'],
  ['/schema.graphql', 'Download it'],
  ['/docs/guides/partners.html', 'Join as a partner'],
  ['/docs/errors.html', 'Errors'],
  ['/docs/limits.html', 'Limits'],
  ['/docs/purposes.html', 'Purposes'],
] as const;

/** The page at `/`: GraphiQL with the first queries, and in a demonstration a persona to choose and the ways into the documentation. */
export function landingPage(
  files: LandingFiles,
  personas: Demonstration['personas'] | undefined,
): string {
  const urlOf = (name: string) => `/landing/${files.get(name)!.hash}/${name}`;
  const workers = {
    editorWorkerService: urlOf('editor.worker.js'),
    json: urlOf('json.worker.js'),
    graphql: urlOf('graphql.worker.js'),
  };
  const scripts = ['graphiql.js', 'requests.js', 'fields.js', 'landing.js'];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Re-integratiegraaf</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
    <link rel="stylesheet" href="${urlOf('graphiql.css')}">
    <link rel="stylesheet" href="${urlOf('landing.css')}">
    <script type="application/json" id="settings">${scriptJson({ workers, firstQueries, documented: personas !== undefined })}</script>
    ${scripts.map((name) => `<script src="${urlOf(name)}" defer></script>`).join('\n    ')}
  </head>
  <body>
    <header>
      ${icon}
      <div>
        <h1 lang="nl">Re-integratiegraaf</h1>
        <p><span lang="nl">Eén beeld van de weg terug, van DJI, reclassering en gemeente.</span></p>
      </div>
      ${personas ? personaSelect(personas) : '<p>Put your token under Headers, and your purpose when you have several: <code>{"authorization": "Bearer …", "doelbinding": "https://…"}</code>. Ctrl-Shift-R then fetches what you may see.</p>'}
      <div class="copy" role="group" aria-label="The last request">
        <button type="button" id="copy-curl" disabled>Copy as curl</button>
        <button type="button" id="copy-code" disabled>Copy as code</button>
        <span id="copied" role="status"></span>
      </div>
      ${personas ? navigation : ''}
    </header>
    <main id="graphiql"><noscript>This page needs JavaScript. The graph itself is at /graphql.</noscript></main>
    <aside id="withheld" aria-label="What was withheld, and why" aria-live="polite" hidden></aside>
  </body>
</html>
`;
}

const navigation = `<nav aria-label="Documentation"><ul>
        ${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('\n        ')}
      </ul></nav>`;

function personaSelect(personas: Demonstration['personas']): string {
  const options = Object.entries(personas).map(
    ([name, { omschrijving }]) =>
      `<option value="${name}" data-description="${omschrijving}">${name}</option>`,
  );
  return `<div class="choice">
        <label for="persona">Ask as</label>
        <select id="persona" aria-describedby="description">
          ${options.join('\n          ')}
          <option value="" data-description="no token: everything is filtered out">nobody</option>
        </select>
        <output id="description" for="persona"></output>
      </div>`;
}

/** JSON for a script element, which it cannot close. */
const scriptJson = (value: unknown) =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
