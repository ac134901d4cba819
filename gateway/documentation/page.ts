import { posix } from 'node:path';
import type { Markup } from './markup.js';
import { markup } from './markup.js';

/** A page of the documentation. */
export interface Page {
  /** From the root of the documentation: `schema/Query.html`. */
  path: string;
  title: string;
  /** Links to other pages are `docs:` and their path. */
  content: Markup;
  /** Which entry of the navigation it belongs to. */
  section?: Section;
  /** Headings within it, for who reads only part of it. */
  parts?: readonly Part[];
}

export interface Part {
  id: string;
  title: string;
}

const sections = {
  schema: ['schema/index.html', 'Schema'],
  'who-sees-what': ['who-sees-what/index.html', 'Who sees what'],
  purposes: ['purposes.html', 'Purposes'],
  errors: ['errors.html', 'Errors'],
  limits: ['limits.html', 'Limits'],
  guides: ['guides/index.html', 'Guides'],
  changelog: ['changelog.html', 'Changelog'],
} as const;

export type Section = keyof typeof sections;

/** The whole page. Its links are relative, so that they hold at `/docs/` and in a folder on a disk. */
export function rendered(page: Page): string {
  const { title, content, parts = [] } = page;
  const home = page.path === 'index.html';
  return relative(
    markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${home ? title : `${title} – Re-integratiegraaf`}</title>
<link rel="icon" href="docs:icon.svg">
<link rel="stylesheet" href="docs:docs.css">
<script src="docs:search.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<p class="name"><a href="docs:index.html" lang="nl">Re-integratiegraaf</a> <span>documentation</span></p>
${search}
${navigation(page)}
</header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${parts.length > 1 && contents(parts)}
${content}
</main>
</body>
</html>
`.text,
    page.path,
  );
}

/** Shown by its script: without one it finds nothing. */
const search = markup`<div role="search" hidden>
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="found" aria-controls="results">
<p id="found" role="status"></p>
<ul id="results"></ul>
</div>`;

const navigation = ({ section, path }: Page): Markup =>
  markup`<nav aria-label="Documentation"><ul>
${Object.entries(sections).map(
  ([name, [target, title]]) =>
    markup`<li><a href="docs:${target}"${current(target === path ? 'page' : name === section && 'true')}>${title}</a></li>
`,
)}</ul></nav>`;

const current = (value: string | false) =>
  value && markup` aria-current="${value}"`;

const contents = (parts: readonly Part[]): Markup =>
  markup`<nav aria-label="On this page"><details>
<summary>On this page (${parts.length})</summary>
<ul>${parts.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul>
</details></nav>`;

const relative = (text: string, path: string): string =>
  text.replaceAll(
    /(href|src)="docs:([^"#]*)/g,
    (_, attribute: string, target: string) =>
      `${attribute}="${posix.relative(posix.dirname(path), target)}`,
  );

/** A table that scrolls by itself when the window is narrow, with the keyboard too. */
export const scrollable = (label: string, table: Markup): Markup =>
  markup`<div class="table" role="region" aria-label="${label}" tabindex="0">${table}</div>`;

export function table(
  label: string,
  head: readonly string[],
  rows: readonly (readonly (Markup | string | number | null)[])[],
): Markup {
  return scrollable(
    label,
    markup`<table>
<thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...cells]) =>
    markup`<tr><th scope="row">${first}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table>`,
  );
}
