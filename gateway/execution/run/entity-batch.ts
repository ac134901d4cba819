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

/** Entities of which more is asked by one field; equal ones once. */
export interface EntityBatch {
  entities: CompiledEntities;
  entries: Map<string, { representation: Json; targets: Json[] }>;
  /** Values from above (`@fromContext`), by variable. */
  contexts: Json;
}

/** What there is to ask by one field: one lot for each set of values from above. */
export function collectRepresentations<Context>(
  entities: CompiledEntities,
  state: ExecutionContext<Context>,
): EntityBatch[] {
  const { data, options } = state;
  const { paths, contexts: from } = entities.plan;
  const { schema } = options.graph;
  const lots = new Map<string, EntityBatch>();
  for (const path of paths)
    for (const found of flattenAtPath(schema, data, path)) {
      const representation = entities.represent(found.object);
      if (!representation) {
        missedKeys(entities, found.object, state);
        continue;
      }
      const contexts = contextsOf(found, from, schema);
      const key = from.length === 0 ? '' : JSON.stringify(contexts);
      let lot = lots.get(key);
      if (!lot)
        lots.set(key, (lot = { entities, entries: new Map(), contexts }));
      const text = JSON.stringify(representation);
      const known = lot.entries.get(text);
      if (known) known.targets.push(found.object);
      else lot.entries.set(text, { representation, targets: [found.object] });
    }
  return [...lots.values()];
}

/** The representations of a lot, as JSON. */
export const representations = ({ entries }: EntityBatch): string =>
  `[${[...entries.keys()].join(',')}]`;

/** What came of a lot. */
export interface MergedEntities {
  faults: readonly ResponseFault[];
  extraValues: ExtraValues;
}

const nothing: ExtraValues = { values: [], entities: [] };

/** Puts each entity of an answer with the objects that it is about, which keys tell when `hasKeys`; one that the subgraph does not know is null and adds nothing. */
export function mergeEntities<Context>(
  { entities, entries }: EntityBatch,
  given: unknown,
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
  if (!Array.isArray(given) || given.length !== entries.size) {
    const all = Array.from(entries.values(), ({ targets }) => targets).flat();
    fault(all, 'malformed');
    return { faults, extraValues: nothing };
  }
  const { graph } = options;
  const reader = new ResponseValidator(coerced);
  const answered: Json[] = [];
  let index = 0;
  for (const { representation, targets } of entries.values()) {
    const value: unknown = given[index++];
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
    const read = reader.object(selection, value, typename);
    for (const path of reader.takeFaults())
      fault(targets, 'malformed', path, true);
    if (!read) {
      fault(targets, 'malformed');
      continue;
    }
    answered.push(representation);
    rewrite(graph.schema, plan.outputRewrites, read);
    const unfit = mergeInto(graph, targets, read);
    if (unfit.length > 0) fault(unfit, 'malformed');
  }
  return { faults, extraValues: { values: reader.beside, entities: answered } };
}
