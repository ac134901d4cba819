import { readFileSync } from 'node:fs';
import type { Verwerkingsregister } from '../authentication/verwerkingsactiviteit.js';
import { errorsPage } from './errors-page.js';
import { fieldFacts } from './field-facts.js';
import { graphFacts } from './graph-facts.js';
import { guidePages } from './guides.js';
import { homePage } from './home-page.js';
import { limitsPage, type ConfiguredLimits } from './limits-page.js';
import { markdownPage } from './markdown.js';
import { rendered, type Page } from './page.js';
import { purposesPage } from './purposes-page.js';
import { schemaPages } from './schema-pages.js';
import { searchIndex } from './search-index.js';
import { whoSeesWhatPages } from './who-sees-what-pages.js';

export interface DocumentationSource {
  supergraph: string;
  register: Verwerkingsregister;
  limits: ConfiguredLimits;
  /** Which process has these limits: `are those of …`. */
  whoseLimits: string;
  /** What changed of the graph since an earlier version, in Markdown; absent when none is known. */
  changes?: string;
}

/**
 * The files of the documentation by their path, for a web server or a folder on a disk: no page needs another host, nor a server. All that is
 * open to anybody is in it, as in the API schema, so it is served where that is.
 */
export function documentation({
  supergraph,
  register,
  limits,
  whoseLimits,
  changes,
}: DocumentationSource): ReadonlyMap<string, string> {
  const facts = graphFacts(supergraph, register);
  const pages = [
    homePage({ hasChanges: changes !== undefined }),
    ...schemaPages(facts),
    ...whoSeesWhatPages(facts),
    purposesPage(facts),
    errorsPage(),
    limitsPage(limits, whoseLimits),
    ...guidePages(),
    ...(changes === undefined ? [] : [changesPage(changes)]),
  ];
  return new Map([
    ...pages.map((page) => [page.path, rendered(page)] as const),
    ['schema.graphql', facts.text],
    ['labels.json', `${JSON.stringify(facts.labels, null, 2)}\n`],
    ['fields.json', fieldFacts(facts)],
    ['search-index.js', searchIndex(facts, pages)],
    ...['docs.css', 'icon.svg', 'search.js'].map(
      (name) => [name, browserFile(name)] as const,
    ),
  ]);
}

/** Of the graph itself; the changelog says what people notice. */
const changesPage = (text: string): Page => ({
  path: 'changes.html',
  section: 'changelog',
  ...markdownPage(text, (href) => href),
});

const browserFile = (name: string): string =>
  readFileSync(new URL(`./browser/${name}`, import.meta.url), 'utf8');
