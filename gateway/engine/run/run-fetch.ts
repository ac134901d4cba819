import type { Said } from '../beside.js';
import { own, setOwn, type Json, type Path } from '../json.js';
import { Reader } from '../program/read.js';
import { rewrite } from '../program/rewrite.js';
import { withVariables, type Question } from '../program/question.js';
import { isAsked, type Selected, type Selection } from '../selection.js';
import { askedPaths } from './asked-path.js';
import { gather, representations, settle, type Lot } from './entities.js';
import { merge } from './merge.js';
import type { Run } from './run.js';

/** A subgraph's answer in the form that GraphQL prescribes. */
export interface Answer {
  data: Json | null;
  errors: readonly SubgraphError[];
}

export interface SubgraphError {
  message: string;
  path: Path;
  code: string;
}

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
  if (question.isMutation) return;
  for (const field of root.of(root.type!))
    if (
      (own(state.data, field.key) ?? null) === null &&
      isUnanswered(field.key, answer, fault)
    )
      standIn(field, question, state);
}

/** An answer of null is an answer; an error or a fault in its place is none. */
const isUnanswered = (
  key: string,
  answer: Answer | null,
  fault: Path | null,
): boolean =>
  !answer ||
  fault?.[0] === key ||
  answer.errors.some(({ path }) => path.length === 0 || path[0] === key);

function standIn<Context>(
  field: Selected,
  { operation }: Question,
  { options, variables, coerced, context, data }: Run<Context>,
): void {
  if (!field.due.object || !isAsked(field, coerced)) return;
  const known = options.standIn?.(operation, field.key, variables, context);
  if (!known) return;
  const typename = String(own(known, '__typename'));
  const result: Json = { ...known };
  for (const { key, name } of field.due.object.of(typename))
    if (Object.hasOwn(known, name)) setOwn(result, key, known[name]);
  setOwn(data, field.key, result);
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

/** `null` when no answer came; why is reported, once for each field that asked. */
async function ask<Context>(
  question: Question,
  lots: readonly Lot[],
  state: Run<Context>,
): Promise<Answer | null> {
  const { plan, isMutation } = question;
  const { options, variables, context, errors, signal } = state;
  const { subgraph } = plan;
  const [lot] = lots;
  const body = withVariables(
    question.body,
    lot ? { ...variables, ...lot.contexts } : variables,
    plan.variables,
    lots.map((each) => [each.entities.plan.variable, representations(each)]),
  );
  try {
    return await options.subgraphs
      .get(subgraph)!
      .ask({ body, isMutation, signal }, context);
  } catch (error) {
    const places = lots
      .filter(({ asked }) => asked.size > 0)
      .map(({ entities }) => pathOf(question, [entities.plan.key], state));
    for (const path of lot ? places : [pathOf(question, [], state)]) {
      const asked = { subgraph, isMutation };
      const told = options.reports.failed(asked, error, path);
      if (told) errors.push(told);
    }
    return null;
  }
}

/** What the subgraph said went wrong, each thing once however many entities it touched, and what was wrong with its answer. */
function report<Context>(
  question: Question,
  answer: Answer | null,
  faults: readonly Path[],
  state: Run<Context>,
): void {
  const { isMutation } = question;
  const { subgraph } = question.plan;
  const { reports } = state.options;
  const asked = askedPaths(question.plan.query);
  const told = (answer?.errors ?? []).map((error) =>
    reports.said(subgraph, error, pathOf(question, asked(error.path), state)),
  );
  for (const fault of faults) {
    const path = pathOf(question, fault, state);
    told.push(reports.malformed({ subgraph, isMutation }, path));
  }
  const distinct = new Map(told.map((error) => [JSON.stringify(error), error]));
  state.errors.push(...distinct.values());
}

/** Where in the whole answer, in the client's keys: of entities without their field and number; of a whole question at the root, its first field. */
function pathOf<Context>(
  { root, entities }: Question,
  at: Path,
  { clientKeys }: Run<Context>,
): Path {
  const [first] = root ? root.of(root.type!) : [];
  const lot = entities.find(({ plan }) => plan.key === at[0]) ?? entities[0];
  const whole = root
    ? at.length === 0 && first
      ? [first.key]
      : at
    : [
        ...lot!.plan.paths[0]!.filter((step) => !step.startsWith('... on ')),
        ...at.slice(2),
      ];
  return whole.map((part) => clientKeys.get(String(part)) ?? part);
}
