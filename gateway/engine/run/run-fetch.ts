import type { Said } from '../beside.js';
import { own, type Path } from '../json.js';
import { Reader } from '../program/read.js';
import { rewrite } from '../program/rewrite.js';
import type { Question } from '../program/question.js';
import type { Selection } from '../selection.js';
import { ask } from './ask.js';
import { gather, settle, type Lot } from './entities.js';
import { merge } from './merge.js';
import { pathOf, report } from './report.js';
import type { Run } from './run.js';
import { standIn } from './stand-in.js';

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
  const answer = await ask(question, [], state);
  const reader = new Reader();
  const read = answer?.data ? reader.object(root, answer.data, []) : null;
  const { graph } = state.options;
  let fault = reader.fault;
  if (read) {
    rewrite(graph.schema, question.plan.outputRewrites, read);
    if (!merge(graph, state.data, read)) fault ??= [];
  }
  report(question, answer, fault ? [fault] : [], state);
  hear({ values: reader.beside, entities: [] }, state);
  if (!question.isMutation) standIn(question, root, { answer, fault }, state);
}

async function entityFetch<Context>(
  question: Question,
  state: Run<Context>,
): Promise<void> {
  const lots = question.entities.map((each) => gather(each, state));
  if (question.entities.length > 1)
    return askLots(
      question,
      lots.flatMap((some, index) => some[0] ?? nobody(question, index)),
      state,
    );
  await Promise.all(lots[0]!.map((lot) => askLots(question, [lot], state)));
}

function hear<Context>(said: Said, { options, context }: Run<Context>): void {
  if (said.values.length > 0 || said.entities.length > 0)
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
  const answer = await ask(question, lots, state);
  if (!answer) return;
  const faults: Path[] = [];
  for (const lot of lots) {
    const { key } = lot.entities.plan;
    const given = answer.data
      ? own(answer.data, key)
      : new Array<null>(lot.asked.size).fill(null);
    const { fault, isOther, said } = settle(lot, given, state);
    hear(said, state);
    if (fault) faults.push(fault);
    if (!isOther) continue;
    const at = pathOf(question, [key], state);
    const { reports } = state.options;
    state.errors.push(reports.otherEntity(question.plan.subgraph, at));
  }
  report(question, answer, faults, state);
}
