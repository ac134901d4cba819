import { isObject, own, type Json, type Path } from '../json.js';
import type { Entities, Question } from '../program/question.js';
import { Reader } from '../program/read.js';
import { rewrite } from '../program/rewrite.js';
import { collect } from './collect.js';
import { contextsOf } from './context.js';
import { merge } from './merge.js';
import type { Run } from './run.js';
import type { Answer } from './run-fetch.js';

/** Entities of which more is asked in one question; equal ones once. */
export interface Gathered {
  asked: ReadonlyMap<string, { representation: Json; targets: Json[] }>;
  /** The representations in JSON. */
  representations: string;
  /** Values from above (`@fromContext`), by variable. */
  contexts: Readonly<Json>;
}

/** What there is to ask: one lot for each set of values from above. */
export function gather<Context>(
  { plan }: Question,
  { represent }: Entities,
  { data, options }: Run<Context>,
): Gathered[] {
  const lots = new Map<
    string,
    {
      asked: Map<string, { representation: Json; targets: Json[] }>;
      contexts: Json;
    }
  >();
  const { schema } = options.graph;
  for (const found of collect(data, plan.path)) {
    const representation = represent(found.object);
    if (!representation) continue;
    const contexts = contextsOf(found, plan.contexts, schema);
    const lotKey = plan.contexts.length === 0 ? '' : JSON.stringify(contexts);
    let lot = lots.get(lotKey);
    if (!lot) lots.set(lotKey, (lot = { asked: new Map(), contexts }));
    const text = JSON.stringify(representation);
    const known = lot.asked.get(text);
    if (known) known.targets.push(found.object);
    else lot.asked.set(text, { representation, targets: [found.object] });
  }
  return Array.from(lots.values(), ({ asked, contexts }) => ({
    asked,
    contexts,
    representations: `[${[...asked.keys()].join(',')}]`,
  }));
}

/** What came of it. */
export interface Settled {
  fault: Path | null;
  /** Some entity is another than was asked about. */
  isOther: boolean;
}

/** Puts each entity of an answer with the objects that it is about. */
export function settle<Context>(
  { plan, selection }: Question,
  { isAbout }: Entities,
  { asked }: Gathered,
  given: unknown,
  { options }: Run<Context>,
): Settled {
  if (!Array.isArray(given) || given.length !== asked.size)
    return { fault: [], isOther: false };
  const reader = new Reader();
  let index = 0;
  let fits = true;
  let isOther = false;
  for (const { representation, targets } of asked.values()) {
    const value: unknown = given[index];
    const at = ['_entities', index++];
    if (value === null) continue;
    if (isObject(value) && !isAbout(representation, value)) {
      isOther = true;
      continue;
    }
    const typename = String(own(representation, '__typename'));
    const read = reader.object(selection, value, at, typename);
    if (!read) continue;
    rewrite(options.graph.schema, plan.outputRewrites, read);
    for (const [copy, target] of targets.entries())
      // What stands below may yet get values from above, and those differ from place to place.
      fits =
        merge(
          target,
          copy > 0 && options.graph.hasContexts ? structuredClone(read) : read,
        ) && fits;
  }
  return { fault: reader.fault ?? (fits ? null : []), isOther };
}
