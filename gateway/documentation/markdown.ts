import { Marked, type Tokens } from 'marked';
import { withDutchTerms } from './dutch-terms.js';
import { escaped, Markup } from './markup.js';
import { scrollable, type Part } from './page.js';

/** Where a link of a Markdown text leads; `null`: to a file that is no page here. */
export type Resolve = (href: string) => string | null;

const asIs: Resolve = (href) => href;

/** A page in Markdown: its title, its content below that, and its headings of the second level. HTML in it is shown as text. */
export function markdownPage(
  text: string,
  resolve: Resolve,
): { title: string; content: Markup; parts: Part[] } {
  const headings: (Part & { depth: number })[] = [];
  const content = new Markup(
    converter(resolve, headings).parse(text) as string,
  );
  return {
    title: headings.find(({ depth }) => depth === 1)?.title ?? '',
    content,
    parts: headings.filter(({ depth }) => depth === 2),
  };
}

/** A description or a cell: paragraphs and lists, without headings of its own. */
export const markdown = (text: string, resolve = asIs): Markup =>
  new Markup(converter(resolve, []).parse(text) as string);

export const inline = (text: string, resolve = asIs): Markup =>
  new Markup(converter(resolve, []).parseInline(text) as string);

function converter(
  resolve: Resolve,
  headings: (Part & { depth: number })[],
): Marked {
  const ids = new Map<string, number>();
  return new Marked({
    renderer: {
      heading({ depth, tokens, text }: Tokens.Heading): string {
        const title = plain(text);
        const id = unused(slug(title), ids);
        headings.push({ id, title, depth });
        // The page has its title already.
        return depth === 1
          ? ''
          : `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        const text = this.parser.parseInline(tokens);
        const target = resolve(href);
        if (target !== null) return `<a href="${escaped(target)}">${text}</a>`;
        const [file = ''] = href.replace(/^(\.\.\/)+/, '').split('#');
        return file.endsWith(
          this.parser.parseInline(tokens, this.parser.textRenderer),
        )
          ? `<code>${file}</code>`
          : `${text} (<code>${file}</code>)`;
      },
      code({ text }: Tokens.Code): string {
        return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;
      },
      text(token: Tokens.Text | Tokens.Escape): string {
        if ('tokens' in token && token.tokens)
          return this.parser.parseInline(token.tokens);
        const done = 'escaped' in token && token.escaped;
        return withDutchTerms(done ? token.text : escaped(token.text));
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      table({ header, rows }: Tokens.Table): string {
        return table(header, rows, (tokens) => this.parser.parseInline(tokens));
      },
    },
  });
}

function table(
  header: readonly Tokens.TableCell[],
  rows: readonly Tokens.TableCell[][],
  inlineOf: (tokens: Tokens.TableCell['tokens']) => string,
): string {
  const cells = (
    row: readonly Tokens.TableCell[],
    tag: (at: number) => string,
  ) =>
    row
      .map(({ tokens }, at) => {
        const text = inlineOf(tokens);
        return `<${tag(at)}>${text}</${tag(at).split(' ')[0]}>`;
      })
      .join('');
  const head = cells(header, (at) =>
    header[at]!.text === '' ? 'td' : 'th scope="col"',
  );
  const first = isDutch(header) ? 'th scope="row" lang="nl"' : 'th scope="row"';
  const body = rows.map(
    (row) => `<tr>${cells(row, (at) => (at === 0 ? first : 'td'))}</tr>`,
  );
  const label = `Table: ${header
    .map(({ text }) => plain(text))
    .filter(Boolean)
    .join(', ')}`;
  return scrollable(
    label,
    new Markup(
      `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`,
    ),
  ).text;
}

/** The first columns of the glossary: terms of offices, and short names of laws. */
const isDutch = ([first, second]: readonly Tokens.TableCell[]): boolean =>
  second?.text === 'English' || first?.text === 'short';

const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]|\b_|_\b/g, '');

/** As GitHub makes the anchors that the pages link to. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

function unused(id: string, ids: Map<string, number>): string {
  const before = ids.get(id);
  ids.set(id, (before ?? 0) + 1);
  return before === undefined ? id : `${id}-${before}`;
}

/** The first sentence of a description, for a list or a search result. */
export const firstSentence = (text: string | null | undefined): string =>
  plain((text ?? '').split(/(?<=[.:])\s/)[0] ?? '');
