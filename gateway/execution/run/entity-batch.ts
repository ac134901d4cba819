import type { ExtraValues } from '../extra-selections.js';
import { isObject, own, type Json } from '../json.js';
import type { CompiledEntities } from '../compile/compiled-fetch.js';
import { ResponseValidator } from '../compile/response-validation.js';
import { rewrite } from '../compile/rewrite.js';
import { flattenAtPath } from './flatten-at-path.js';
import { contextsOf } from './context.js';
import { missedKeys } from './consequences.js';
import { mergeInto } from './merge.js';
import type { ResponseFault } from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';

/** The entities of one `_entities` field; equal representations are sent once. */
export interface EntityBatch {
  entities: CompiledEntities;
  entries: Map<string, { representation: Json; targets: Json[] }>;
  /** Values of parents (`@fromContext`), by variable. */
  contexts: Json;
}

/** The entities of one field: a batch for each set of `@fromContext` values, which are variables of the request. */
export function collectRepresentations<Context>(
  entities: CompiledEntities,
  state: ExecutionContext<Context>,
): EntityBatch[] {
  const { data, options } = state;
  const { paths, contexts: from } = entities.plan;
  const { schema } = options.graph;
  const batches = new Map<string, EntityBatch>();
  for (const path of paths)
    for (const found of flattenAtPath(schema, data, path)) {
      const representation = entities.represent(found.object);
      if (!representation) {
        missedKeys(entities, found.object, state);
        continue;
      }
      const contexts = contextsOf(found, from, schema);
      const key = from.length === 0 ? '' : JSON.stringify(contexts);
      let batch = batches.get(key);
      if (!batch)
        batches.set(key, (batch = { entities, entries: new Map(), contexts }));
      const text = JSON.stringify(representation);
      const known = batch.entries.get(text);
      if (known) known.targets.push(found.object);
      else batch.entries.set(text, { representation, targets: [found.object] });
    }
  return [...batches.values()];
}

/** The representations of a batch, as JSON. */
export const representations = ({ entries }: EntityBatch): string =>
  `[${[...entries.keys()].join(',')}]`;

/** The outcome of merging a batch. */
export interface MergedEntities {
  faults: readonly ResponseFault[];
  extraValues: ExtraValues;
}

const nothing: ExtraValues = { values: [], entities: [] };

/**
 * Merges each result into the objects with its representation, checking its key when `hasKeys`. Null is an entity that the subgraph does
 * not know; it adds nothing.
 */
export function mergeEntities<Context>(
  { entities, entries }: EntityBatch,
  results: unknown,
  hasKeys: boolean,
  { options, coerced }: ExecutionContext<Context>,
): MergedEntities {
  const { plan, selection, matchesRepresentation } = entities;
  const fetched = { selection, outputRewrites: plan.outputRewrites };
  const faults: ResponseFault[] = [];
  const fault = (
    objects: readonly Json[],
    kind: ResponseFault['kind'],
    path: ResponseFault['path'] = [],
    coversNulls = false,
  ) => faults.push({ objects, fetched, kind, path, coversNulls });
  if (!Array.isArray(results) || results.length !== entries.size) {
    const all = Array.from(entries.values(), ({ targets }) => targets).flat();
    fault(all, 'malformed');
    return { faults, extraValues: nothing };
  }
  const { graph } = options;
  const validator = new ResponseValidator(coerced);
  const returned: Json[] = [];
  let index = 0;
  for (const { representation, targets } of entries.values()) {
    const value: unknown = results[index++];
    if (value === null) continue;
    if (
      hasKeys &&
      isObject(value) &&
      !matchesRepresentation(representation, value)
    ) {
      fault(targets, 'otherEntity');
      continue;
    }
    const typename = String(own(representation, '__typename'));
    const read = validator.object(selection, value, typename);
    for (const path of validator.takeFaults())
      fault(targets, 'malformed', path, true);
    if (!read) {
      fault(targets, 'malformed');
      continue;
    }
    returned.push(representation);
    rewrite(graph.schema, plan.outputRewrites, read);
    const unfit = mergeInto(graph, targets, read);
    if (unfit.length > 0) fault(unfit, 'malformed');
  }
  return {
    faults,
    extraValues: { values: validator.extraValues, entities: returned },
  };
}
