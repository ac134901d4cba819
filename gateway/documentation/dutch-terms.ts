import { readFileSync } from 'node:fs';

/** Terms of the first table of the glossary that are one word, and another than their English one. */
function dutchTerms(): RegExp {
  const glossary = readFileSync(
    new URL('../../docs/glossary.md', import.meta.url),
    'utf8',
  );
  const rows = glossary
    .split('\n## ')[1]!
    .matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|/gm);
  const terms = Array.from(rows, ([, names, english]) =>
    english === 'English'
      ? []
      : names!
          .split(', ')
          .filter((each) => each !== english && /^[a-z][a-z-]{2,}$/.test(each)),
  ).flat();
  return new RegExp(
    `(?<![\\w-])(?:${terms.join('|')})(?:en|n|s)?(?![\\w-])`,
    'gi',
  );
}

/** Read when a page is made: an image has no docs/. */
let terms: RegExp | undefined;

/** English text, in which Dutch terms say what they are: a screen reader then pronounces them as Dutch (WCAG 2.2, 3.1.2). */
export const withDutchTerms = (html: string): string =>
  html.replaceAll((terms ??= dutchTerms()), '<span lang="nl">$&</span>');
