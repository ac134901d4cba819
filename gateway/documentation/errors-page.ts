import { catalogue, statusOf, type Entry } from './codes/catalogue.js';
import { inline, slug } from './markdown.js';
import { markup } from './markup.js';
import type { Page } from './page.js';

/** Codes are explained in cells of docs/clients.md, whose links are to that page. */
const link = (href: string): string =>
  href.startsWith('#') ? `docs:guides/clients.html${href}` : href;

const kinds = [...new Set(catalogue.map(({ where }) => where))];

/** Unique: a code may be of two kinds. The first is the one that responses have. */
export const anchorOf = (entry: Entry): string =>
  catalogue.find(({ code }) => code === entry.code) === entry
    ? entry.code
    : `${slug(entry.where)}-${entry.code}`;

/** Every code, with what it means, why it is given and what to do. */
export const errorsPage = (): Page => ({
  path: 'errors.html',
  title: 'Errors',
  section: 'errors',
  parts: kinds.map((where) => ({ id: slug(where), title: titleOf(where) })),
  content: markup`<p>Every code, with its cause and what to do; on a terminal: <code>npm run graph -- explain CODE</code>. What is null when there is an error:
<a href="docs:guides/clients.html#partial-responses">partial responses</a>.</p>
${kinds.map(
  (where) => markup`<h2 id="${slug(where)}">${inline(titleOf(where))}</h2>
${catalogue.filter((entry) => entry.where === where).map(section)}`,
)}`,
});

const titleOf = (where: string): string =>
  `${where[0]!.toUpperCase()}${where.slice(1)}`.replaceAll('`', '');

function section(entry: Entry) {
  const { code, meaning, cause, action } = entry;
  const id = anchorOf(entry);
  const status = statusOf(entry);
  return markup`<section class="element" aria-labelledby="${id}">
<h3 id="${id}"><code translate="no">${code}</code>${status && markup` <span class="status">HTTP ${status}</span>`}</h3>
<p>${inline(meaning, link)}</p>
<dl>
<div><dt>Cause</dt><dd>${inline(cause, link)}</dd></div>
${action && markup`<div><dt>What to do</dt><dd>${inline(action, link)}</dd></div>`}
</dl>
</section>
`;
}
