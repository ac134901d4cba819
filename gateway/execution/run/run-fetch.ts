import type { ExtraValues } from '../extra-selections.js';
import { own } from '../json.js';
import { ResponseValidator } from '../compile/response-validation.js';
import { rewrite } from '../compile/rewrite.js';
import type { CompiledFetch } from '../compile/compiled-fetch.js';
import { fromRepresentation } from '../compile/from-representation.js';
import { parseSpans } from '../scan/span.js';
import type { Selection } from '../selection.js';
import { reservedNames } from '../reserved-names.js';
import type { SubgraphError } from '../subgraph-executor.js';
import { sendFetch } from './send-fetch.js';
import { rootsAt } from './flatten-at-path.js';
import { collectRepresentations } from './collect-representations.js';
import { EntityEntries, type EntityBatch } from './entity-batch.js';
import { mergeEntities } from './merge-entities.js';
import { missedInputs } from './consequences.js';
import { mergeInto } from './merge.js';
import type { ResponseFault } from './failures.js';
import { reportFaults, reportSubgraphErrors } from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';
import { useFallbackEntities } from './fallback-entity.js';

/** Sends a fetch and merges its result. It never rejects: values of a failed fetch are missing, and the failure is recorded. */
export const runFetch = <Context>(
  fetch: CompiledFetch,
  state: ExecutionContext<Context>,
): Promise<void> =>
  fetch.root ? rootFetch(fetch, fetch.root, state) : entityFetch(fetch, state);

async function rootFetch<Context>(
  fetch: CompiledFetch,
  root: Selection,
  state: ExecutionContext<Context>,
): Promise<void> {
  const targets = rootsAt(
    state.options.graph.schema,
    state.data,
    fetch.plan.path,
  );
  if (targets.length === 0) return;
  const response = await sendFetch(fetch, [], state);
  if (response) {
    reportSubgraphErrors(fetch, [], response, state);
    reportExtraValues(
      { values: [], entities: [], extensions: response.extensions },
      state,
    );
  }
  const { graph } = state.options;
  const { outputRewrites } = fetch.plan;
  const fetched = { selection: root, outputRewrites };
  const faults: ResponseFault[] = [];
  const fault = (path: ResponseFault['path'], coversNulls: boolean) =>
    faults.push({
      objects: targets,
      fetched,
      kind: 'malformed',
      path,
      coversNulls,
    });
  if (response?.scanned) {
    const { data, extraValues } = response.scanned;
    if (mergeInto(graph, targets, data).length > 0) fault([], false);
    reportFaults(fetch, faults, state);
    reportExtraValues({ values: extraValues, entities: [] }, state);
  } else if (response?.data) {
    const validator = new ResponseValidator(state.coerced);
    const read = validator.object(root, response.data);
    for (const path of validator.takeFaults()) fault(path, true);
    if (read) rewrite(graph.schema, outputRewrites, read);
    if (!read || mergeInto(graph, targets, read).length > 0) fault([], false);
    reportFaults(fetch, faults, state, response.lacksFields);
    reportExtraValues({ values: validator.extraValues, entities: [] }, state);
  }
  if (!fetch.isMutation && !fetch.plan.path?.length)
    useFallbackEntities(fetch, root, { response, faults }, state);
}

async function entityFetch<Context>(
  fetch: CompiledFetch,
  state: ExecutionContext<Context>,
): Promise<void> {
  const batches = fetch.entities.map((each) => {
    const all = collectRepresentations(each, state);
    return each.isStub ? mergeRepresentations(fetch, all, state) : all;
  });
  if (fetch.entities.length > 1)
    return fetchBatches(
      fetch,
      batches.flatMap((some, index) => some[0] ?? emptyBatch(fetch, index)),
      state,
    );
  await Promise.all(
    batches[0]!.map((batch) => fetchBatches(fetch, [batch], state)),
  );
}

/** Merges values that the representations have already; no request is needed. */
function mergeRepresentations<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): EntityBatch[] {
  for (const batch of batches) {
    const { selection } = batch.entities;
    const results = batch.entries.all.map(({ representation }) =>
      parseSpans(fromRepresentation(selection, representation, state.coerced)),
    );
    reportFaults(
      fetch,
      mergeEntities(batch, results, false, state).faults,
      state,
    );
  }
  return [];
}

function reportExtraValues<Context>(
  extra: ExtraValues,
  { options, context }: ExecutionContext<Context>,
): void {
  if (extra.values.length > 0 || extra.entities.length > 0 || extra.extensions)
    options.extraSelections?.onResponse(extra, context);
}

const emptyBatch = (
  { entities }: CompiledFetch,
  index: number,
): EntityBatch => ({
  entities: entities[index]!,
  entries: new EntityEntries(),
  contexts: {},
});

async function fetchBatches<Context>(
  fetch: CompiledFetch,
  batches: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): Promise<void> {
  if (batches.every(({ entries }) => entries.all.length === 0)) return;
  let response = await sendFetch(fetch, batches, state);
  const hasKeys = !response?.errors.some(isOfKey);
  if (!hasKeys) {
    const body = fetch.bodyWithoutKeys();
    response = await sendFetch({ ...fetch, body, scan: null }, batches, state);
  }
  if (response) {
    reportSubgraphErrors(fetch, batches, response, state);
    reportExtraValues(
      { values: [], entities: [], extensions: response.extensions },
      state,
    );
    const faults: ResponseFault[] = [];
    const isScanned = response.scanned !== undefined;
    for (const batch of batches) {
      const results = response.data
        ? own(response.data, batch.entities.plan.key)
        : new Array<null>(batch.entries.all.length).fill(null);
      const merged = mergeEntities(batch, results, hasKeys, state, isScanned);
      reportExtraValues(merged.extraValues, state);
      for (const fault of merged.faults) faults.push(fault);
    }
    reportFaults(fetch, faults, state, response.lacksFields);
  }
  if (!state.failures.isEmpty)
    for (const batch of batches) missedInputs(fetch, batch, state);
}

/** An error at a key field that only the check selects would lose the whole entity, though its other fields are fine. */
const isOfKey = ({ path }: SubgraphError): boolean =>
  path.some(
    (part) => typeof part === 'string' && part.startsWith(reservedNames.key),
  );
