import type { CompiledEntities } from '../compile/compiled-fetch.js';
import type { Json } from '../json.js';

/** The entities of one `_entities` field; equal representations are sent once. */
export interface EntityBatch {
  entities: CompiledEntities;
  entries: Map<string, { representation: Json; targets: Json[] }>;
  /** Values of parents (`@fromContext`), by variable. */
  contexts: Json;
}

/** The representations of a batch, as JSON. */
export const representations = ({ entries }: EntityBatch): string =>
  `[${[...entries.keys()].join(',')}]`;
