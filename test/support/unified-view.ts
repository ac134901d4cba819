import { readFileSync } from 'node:fs';

const document = readFileSync(
  new URL('./unified-view.graphql', import.meta.url),
  'utf8',
);

/** Everything that any subgraph has about one person. Variable: `id`. */
export const unifiedView = document;

/** The same for a page of people. Variable: `first`. */
export const unifiedPage = document.replace(
  /^query[^}]*\}\s*\}/,
  'query Overzichten($first: Int!) { justitiabelen(first: $first) { totalCount edges { node { ...Overzicht } } pageInfo { hasNextPage endCursor } } }',
);

interface CodedError {
  extensions: { code: string };
}

/** Errors other than those of fields outside the caller's scopes: no persona has the scopes for all of the view. */
export const exceptUnauthorizedFields = <E extends CodedError>(
  errors: readonly E[] = [],
) =>
  errors.filter(
    ({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD_OR_TYPE',
  );
