import type { Said } from '../extra-selections.js';
import { isObject, own, type Json } from '../json.js';
import type { Entities } from '../compile/compiled-fetch.js';
import { Reader } from '../compile/response-validation.js';
import { rewrite } from '../compile/rewrite.js';
import { collect } from './flatten-at-path.js';
import { contextsOf } from './context.js';
import { missedKeys } from './consequences.js';
import { mergeInto } from './merge.js';
import type { Fault } from './report-errors.js';
import type { Run } from './execution-context.js';

/** Entities of which more is asked by one field; equal ones once. */
export interface Lot {
  entities: Entities;
  asked: Map<string, { representation: Json; targets: Json[] }>;
  /** Values from above (`@fromContext`), by variable. */
  contexts: Json;
}

/** What there is to ask by one field: one lot for each set of values from above. */
export function gather<Context>(
  entities: Entities,
  state: Run<Context>,
): Lot[] {
  const { data, options } = state;
  const { paths, contexts: from } = entities.plan;
  const { schema } = options.graph;
  const lots = new Map<string, Lot>();
  for (const path of paths)
    for (const found of collect(schema, data, path)) {
      const representation = entities.represent(found.object);
      if (!representation) {
        missedKeys(entities, found.object, state);
        continue;
      }
      const contexts = contextsOf(found, from, schema);
      const key = from.length === 0 ? '' : JSON.stringify(contexts);
      let lot = lots.get(key);
      if (!lot) lots.set(key, (lot = { entities, asked: new Map(), contexts }));
      const text = JSON.stringify(representation);
      const known = lot.asked.get(text);
      if (known) known.targets.push(found.object);
      else lot.asked.set(text, { representation, targets: [found.object] });
    }
  return [...lots.values()];
}

/** The representations of a lot, as JSON. */
export const representations = ({ asked }: Lot): string =>
  `[${[...asked.keys()].join(',')}]`;

/** What came of a lot. */
export interface Settled {
  faults: readonly Fault[];
  said: Said;
}

const nothing: Said = { values: [], entities: [] };

/** Puts each entity of an answer with the objects that it is about, which keys tell when `hasKeys`; one that the subgraph does not know is null and adds nothing. */
export function settle<Context>(
  { entities, asked }: Lot,
  given: unknown,
  hasKeys: boolean,
  { options, coerced }: Run<Context>,
): Settled {
  const { plan, selection, isAbout } = entities;
  const fetched = { selection, outputRewrites: plan.outputRewrites };
  const faults: Fault[] = [];
  const fault = (
    objects: readonly Json[],
    kind: Fault['kind'],
    path: Fault['path'] = [],
    coversNulls = false,
  ) => faults.push({ objects, fetched, kind, path, coversNulls });
  if (!Array.isArray(given) || given.length !== asked.size) {
    const all = Array.from(asked.values(), ({ targets }) => targets).flat();
    fault(all, 'malformed');
    return { faults, said: nothing };
  }
  const { graph } = options;
  const reader = new Reader(coerced);
  const answered: Json[] = [];
  let index = 0;
  for (const { representation, targets } of asked.values()) {
    const value: unknown = given[index++];
    if (value === null) continue;
    if (hasKeys && isObject(value) && !isAbout(representation, value)) {
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
  return { faults, said: { values: reader.beside, entities: answered } };
}
