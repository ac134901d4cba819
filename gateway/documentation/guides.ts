import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownPage, type Resolve } from './markdown.js';
import { markup } from './markup.js';
import type { Page } from './page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const guidesFolder = `${root}docs`;

/** Generated, and shown in a form of its own. */
const shownElsewhere: Readonly<Record<string, string>> = {
  'docs/who-sees-what.md': 'who-sees-what/index.html',
  'gateway/supergraph/api.graphql': 'schema.graphql',
};

const paths: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'changelog.html',
  'docs/decisions/README.md': 'guides/decisions/index.html',
};

const pathOf = (file: string): string =>
  paths[file] ?? file.replace(/^docs\//, 'guides/').replace(/\.md$/, '.html');

/** The pages of docs/ and the changelog, which a clone has and an image has not. */
export function guidePages(): Page[] {
  const files = readdirSync(guidesFolder, {
    recursive: true,
    encoding: 'utf8',
  })
    .map((file) => posix.join('docs', file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.md') && !(file in shownElsewhere))
    .sort();
  const known = new Set([...files, 'CHANGELOG.md']);
  const pages = [...known].map((file): Page => ({
    path: pathOf(file),
    section: file === 'CHANGELOG.md' ? 'changelog' : 'guides',
    ...markdownPage(
      readFileSync(`${root}${file}`, 'utf8'),
      resolver(file, known),
    ),
  }));
  return [index(pages), ...pages];
}

const resolver =
  (from: string, known: ReadonlySet<string>): Resolve =>
  (href) => {
    if (href.startsWith('#') || /^[a-z]+:/.test(href)) return href;
    const [path = '', anchor] = href.split('#');
    const file = posix.join(posix.dirname(from), path);
    if (file in shownElsewhere) return `docs:${shownElsewhere[file]!}`;
    return known.has(file)
      ? `docs:${pathOf(file)}${anchor === undefined ? '' : `#${anchor}`}`
      : null;
  };

/** In the order in which people begin. */
const first = ['clients', 'partners', 'operations'];

function index(pages: readonly Page[]): Page {
  const place = ({ path }: Page) => {
    const at = first.findIndex((name) => path === `guides/${name}.html`);
    return at < 0 ? first.length : at;
  };
  const guides = pages
    .filter(({ path }) =>
      /^guides\/([\w-]+|decisions\/index)\.html$/.test(path),
    )
    .sort((one, other) => place(one) - place(other));
  return {
    path: 'guides/index.html',
    title: 'Guides',
    section: 'guides',
    content: markup`<ul>${guides.map(
      ({ path, title }) => markup`<li><a href="docs:${path}">${title}</a></li>
`,
    )}</ul>`,
  };
}
