import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The supergraph as it was last composed and committed. */
export const supergraphFile = fileURLToPath(
  new URL('./supergraph.graphql', import.meta.url),
);

/** What clients of all roles together may see of it; read by them and their tools, never by the gateway. */
export const apiSchemaFile = fileURLToPath(
  new URL('./api.graphql', import.meta.url),
);

/** The labels of its enum values for people, as merged from those of the partners. */
export const labelsFile = fileURLToPath(
  new URL('./labels.json', import.meta.url),
);

export const committedSupergraph = (): string =>
  readFileSync(supergraphFile, 'utf8');
