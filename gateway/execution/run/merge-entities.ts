import { ResponseValidator } from '../compile/response-validation.js';
import { rewrite } from '../compile/rewrite.js';
import type { ExtraValues } from '../extra-selections.js';
import { isObject, own, type Json } from '../json.js';
import type { ScannedEntity } from '../scan/scanner.js';
import type { EntityBatch } from './entity-batch.js';
import type { ExecutionContext } from './execution-context.js';
import type { ResponseFault } from './failures.js';
import { mergeInto } from './merge.js';

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
  { entities, entries: { all } }: EntityBatch,
  results: unknown,
  hasKeys: boolean,
  { options, coerced }: ExecutionContext<Context>,
  isScanned = false,
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
  if (!Array.isArray(results) || results.length !== all.length) {
    const objects = all.flatMap(({ targets }) => targets);
    fault(objects, 'malformed');
    return { faults, extraValues: nothing };
  }
  const { graph } = options;
  const validator = new ResponseValidator(coerced);
  const extraValues = [];
  const returned: Json[] = [];
  let index = 0;
  for (const { representation, targets } of all) {
    const result: unknown = results[index++];
    if (result === null) continue;
    const scanned = isScanned ? (result as ScannedEntity) : null;
    const keys = scanned?.entityKeys ?? result;
    const isChecked = hasKeys && isObject(keys);
    if (isChecked && !matchesRepresentation(representation, keys)) {
      fault(targets, 'otherEntity');
      continue;
    }
    const typename = String(own(representation, '__typename'));
    const read =
      scanned?.fields ?? validator.object(selection, result, typename);
    for (const path of validator.takeFaults())
      fault(targets, 'malformed', path, true);
    if (!read) {
      fault(targets, 'malformed');
      continue;
    }
    returned.push(representation);
    if (scanned) extraValues.push(...scanned.extraValues);
    rewrite(graph.schema, plan.outputRewrites, read);
    const unfit = mergeInto(graph, targets, read);
    if (unfit.length > 0) fault(unfit, 'malformed');
  }
  return {
    faults,
    extraValues: {
      values: [...extraValues, ...validator.extraValues],
      entities: returned,
    },
  };
}
