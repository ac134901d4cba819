import type { Said } from '../extra-selections.js';
import { own } from '../json.js';
import { Reader } from '../compile/response-validation.js';
import { rewrite } from '../compile/rewrite.js';
import type { Question } from '../compile/compiled-fetch.js';
import { fromRepresentation } from '../compile/from-representation.js';
import type { Selection } from '../selection.js';
import { reserved } from '../reserved-names.js';
import { ask, type SubgraphError } from './send-fetch.js';
import { rootsAt } from './flatten-at-path.js';
import { gather, settle, type Lot } from './entity-batch.js';
import { missedInputs } from './consequences.js';
import { mergeInto } from './merge.js';
import { reportFaults, reportSaid, type Fault } from './report-errors.js';
import type { Run } from './execution-context.js';
import { standIn } from './fallback-entity.js';

/** Asks one question and puts the answer where it belongs. It never fails: what did not come is missing, and the reason is reported. */
export const runFetch = <Context>(
  question: Question,
  state: Run<Context>,
): Promise<void> =>
  question.root
    ? rootFetch(question, question.root, state)
    : entityFetch(question, state);

async function rootFetch<Context>(
  question: Question,
  root: Selection,
  state: Run<Context>,
): Promise<void> {
  const targets = rootsAt(
    state.options.graph.schema,
    state.data,
    question.plan.path,
  );
  if (targets.length === 0) return;
  const answer = await ask(question, [], state);
  if (answer) {
    reportSaid(question, [], answer, state);
    hear({ values: [], entities: [], unasked: answer.beside }, state);
  }
  const { graph } = state.options;
  const { outputRewrites } = question.plan;
  const fetched = { selection: root, outputRewrites };
  const faults: Fault[] = [];
  const fault = (path: Fault['path'], coversNulls: boolean) =>
    faults.push({
      objects: targets,
      fetched,
      kind: 'malformed',
      path,
      coversNulls,
    });
  if (answer?.data) {
    const reader = new Reader(state.coerced);
    const read = reader.object(root, answer.data);
    for (const path of reader.takeFaults()) fault(path, true);
    if (read) rewrite(graph.schema, outputRewrites, read);
    if (!read || mergeInto(graph, targets, read).length > 0) fault([], false);
    reportFaults(question, faults, state);
    hear({ values: reader.beside, entities: [] }, state);
  }
  if (!question.isMutation && !question.plan.path?.length)
    standIn(question, root, { answer, faults }, state);
}

async function entityFetch<Context>(
  question: Question,
  state: Run<Context>,
): Promise<void> {
  const lots = question.entities.map((each) => {
    const all = gather(each, state);
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
  question: Question,
  lots: readonly Lot[],
  state: Run<Context>,
): Lot[] {
  for (const lot of lots) {
    const { selection } = lot.entities;
    const given = Array.from(lot.asked.values(), ({ representation }) =>
      fromRepresentation(selection, representation, state.coerced),
    );
    reportFaults(question, settle(lot, given, false, state).faults, state);
  }
  return [];
}

function hear<Context>(said: Said, { options, context }: Run<Context>): void {
  if (said.values.length > 0 || said.entities.length > 0 || said.unasked)
    options.beside?.heard(said, context);
}

const nobody = ({ entities }: Question, index: number): Lot => ({
  entities: entities[index]!,
  asked: new Map(),
  contexts: {},
});

async function askLots<Context>(
  question: Question,
  lots: readonly Lot[],
  state: Run<Context>,
): Promise<void> {
  if (lots.every(({ asked }) => asked.size === 0)) return;
  let answer = await ask(question, lots, state);
  const hasKeys = !answer?.errors.some(isOfKey);
  if (!hasKeys) {
    const body = question.bodyWithoutKeys();
    answer = await ask({ ...question, body }, lots, state);
  }
  if (answer) {
    reportSaid(question, lots, answer, state);
    hear({ values: [], entities: [], unasked: answer.beside }, state);
    const faults: Fault[] = [];
    for (const lot of lots) {
      const given = answer.data
        ? own(answer.data, lot.entities.plan.key)
        : new Array<null>(lot.asked.size).fill(null);
      const settled = settle(lot, given, hasKeys, state);
      hear(settled.said, state);
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
    (part) => typeof part === 'string' && part.startsWith(reserved.key),
  );
