import type { CompiledEntities } from '../compile/compiled-fetch.js';
import type { Json } from '../json.js';
import { missedKeys } from './consequences.js';
import { contextsOf } from './context.js';
import { EntityEntries, type EntityBatch } from './entity-batch.js';
import type { ExecutionContext } from './execution-context.js';
import { flattenAtPath } from './flatten-at-path.js';

/** The entities of one field: a batch for each set of `@fromContext` values, which are variables of the request. */
export function collectRepresentations<Context>(
  entities: CompiledEntities,
  state: ExecutionContext<Context>,
): EntityBatch[] {
  const { data, options } = state;
  const { paths, contexts: from } = entities.plan;
  const { schema } = options.graph;
  const batches = new Map<string, EntityBatch>();
  const seen = new Set<Json>();
  for (const path of paths)
    for (const found of flattenAtPath(schema, data, path)) {
      // Equal references are one object.
      if (from.length === 0 && seen.has(found.object)) continue;
      seen.add(found.object);
      const representation = entities.represent(found.object);
      if (!representation) {
        missedKeys(entities, found.object, state);
        continue;
      }
      const contexts = contextsOf(found, from, schema);
      const key = from.length === 0 ? '' : JSON.stringify(contexts);
      let batch = batches.get(key);
      if (!batch)
        batches.set(
          key,
          (batch = { entities, entries: new EntityEntries(), contexts }),
        );
      batch.entries.add(representation, found.object);
    }
  return [...batches.values()];
}
