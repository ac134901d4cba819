import type { ExtraValues } from '../extra-selections.js';
import { own } from '../json.js';
import { ResponseValidator } from '../compile/response-validation.js';
import { rewrite } from '../compile/rewrite.js';
import type { CompiledFetch } from '../compile/compiled-fetch.js';
import { fromRepresentation } from '../compile/from-representation.js';
import type { Selection } from '../selection.js';
import { reservedNames } from '../reserved-names.js';
import { sendFetch, type SubgraphError } from './send-fetch.js';
import { rootsAt } from './flatten-at-path.js';
import {
  collectRepresentations,
  mergeEntities,
  type EntityBatch,
} from './entity-batch.js';
import { missedInputs } from './consequences.js';
import { mergeInto } from './merge.js';
import {
  reportFaults,
  reportSubgraphErrors,
  type ResponseFault,
} from './report-errors.js';
import type { ExecutionContext } from './execution-context.js';
import { useFallbackEntities } from './fallback-entity.js';

/** Asks one question and puts the answer where it belongs. It never fails: what did not come is missing, and the reason is reported. */
export const runFetch = <Context>(
  question: CompiledFetch,
  state: ExecutionContext<Context>,
): Promise<void> =>
  question.root
    ? rootFetch(question, question.root, state)
    : entityFetch(question, state);

async function rootFetch<Context>(
  question: CompiledFetch,
  root: Selection,
  state: ExecutionContext<Context>,
): Promise<void> {
  const targets = rootsAt(
    state.options.graph.schema,
    state.data,
    question.plan.path,
  );
  if (targets.length === 0) return;
  const answer = await sendFetch(question, [], state);
  if (answer) {
    reportSubgraphErrors(question, [], answer, state);
    hear({ values: [], entities: [], extensions: answer.extensions }, state);
  }
  const { graph } = state.options;
  const { outputRewrites } = question.plan;
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
  if (answer?.data) {
    const reader = new ResponseValidator(state.coerced);
    const read = reader.object(root, answer.data);
    for (const path of reader.takeFaults()) fault(path, true);
    if (read) rewrite(graph.schema, outputRewrites, read);
    if (!read || mergeInto(graph, targets, read).length > 0) fault([], false);
    reportFaults(question, faults, state);
    hear({ values: reader.beside, entities: [] }, state);
  }
  if (!question.isMutation && !question.plan.path?.length)
    useFallbackEntities(question, root, { answer, faults }, state);
}

async function entityFetch<Context>(
  question: CompiledFetch,
  state: ExecutionContext<Context>,
): Promise<void> {
  const lots = question.entities.map((each) => {
    const all = collectRepresentations(each, state);
    return each.isStub ? told(question, all, state) : all;
  });
  if (question.entities.length > 1)
    return askLots(
      question,
      lots.flatMap((some, index) => some[0] ?? nobody(question, index)),
      state,
    );
  await Promise.all(lots[0]!.map((lot) => askLots(question, [lot], state)));
}

/** Puts what is told already where it belongs; nothing is left to ask. */
function told<Context>(
  question: CompiledFetch,
  lots: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): EntityBatch[] {
  for (const lot of lots) {
    const { selection } = lot.entities;
    const given = Array.from(lot.entries.values(), ({ representation }) =>
      fromRepresentation(selection, representation, state.coerced),
    );
    reportFaults(
      question,
      mergeEntities(lot, given, false, state).faults,
      state,
    );
  }
  return [];
}

function hear<Context>(
  said: ExtraValues,
  { options, context }: ExecutionContext<Context>,
): void {
  if (said.values.length > 0 || said.entities.length > 0 || said.extensions)
    options.extraSelections?.onResponse(said, context);
}

const nobody = ({ entities }: CompiledFetch, index: number): EntityBatch => ({
  entities: entities[index]!,
  entries: new Map(),
  contexts: {},
});

async function askLots<Context>(
  question: CompiledFetch,
  lots: readonly EntityBatch[],
  state: ExecutionContext<Context>,
): Promise<void> {
  if (lots.every(({ entries }) => entries.size === 0)) return;
  let answer = await sendFetch(question, lots, state);
  const hasKeys = !answer?.errors.some(isOfKey);
  if (!hasKeys) {
    const body = question.bodyWithoutKeys();
    answer = await sendFetch({ ...question, body }, lots, state);
  }
  if (answer) {
    reportSubgraphErrors(question, lots, answer, state);
    hear({ values: [], entities: [], extensions: answer.extensions }, state);
    const faults: ResponseFault[] = [];
    for (const lot of lots) {
      const given = answer.data
        ? own(answer.data, lot.entities.plan.key)
        : new Array<null>(lot.entries.size).fill(null);
      const settled = mergeEntities(lot, given, hasKeys, state);
      hear(settled.extraValues, state);
      for (const fault of settled.faults) faults.push(fault);
    }
    reportFaults(question, faults, state);
  }
  if (!state.failures.isEmpty)
    for (const lot of lots) missedInputs(question, lot, state);
}

/** A subgraph that gives an entity without its key, though it says that it knows it, would lose the entity for it. */
const isOfKey = ({ path }: SubgraphError): boolean =>
  path.some(
    (part) => typeof part === 'string' && part.startsWith(reservedNames.key),
  );
