import { readFileSync } from 'node:fs';

const document = readFileSync(
  new URL('./unified-view.graphql', import.meta.url),
  'utf8',
);

/** The whole view of one person: everything that any partner knows. Variable: `id`. */
export const unifiedView = document;

/** The same for a page of people. Variable: `first`. */
export const unifiedPage = document.replace(
  /^query[^}]*\}\s*\}/,
  'query Overzichten($first: Int!) { justitiabelen(first: $first) { totalCount edges { node { ...Overzicht } } pageInfo { hasNextPage endCursor } } }',
);

interface Told {
  extensions: { code: string };
}

/** Errors of an answer apart from the fields outside the caller's scopes: nobody's scopes open the whole view. */
export const besidesTakenOut = <E extends Told>(errors: readonly E[] = []) =>
  errors.filter(
    ({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD_OR_TYPE',
  );
