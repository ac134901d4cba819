/** Text in which everything is escaped that came from elsewhere. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value =
  Markup | string | number | false | null | undefined | readonly Value[];

/** A template whose values are escaped, unless they are markup; of a list, each value. */
export const markup = (
  strings: TemplateStringsArray,
  ...values: readonly Value[]
): Markup => new Markup(String.raw({ raw: strings }, ...values.map(textOf)));

function textOf(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return value ? value.map(textOf).join('') : '';
}

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Without its elements. */
export const plainText = ({ text }: Markup): string =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Parts with something between them. */
export const joined = (
  parts: readonly Markup[],
  separator: Markup | string,
): Markup =>
  markup`${parts.map((part, index) => [index > 0 && separator, part])}`;
