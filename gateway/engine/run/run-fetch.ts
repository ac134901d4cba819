import { own, setOwn, type Json, type Path } from '../json.js';
import { Reader } from '../program/read.js';
import { rewrite } from '../program/rewrite.js';
import {
  withVariables,
  type Entities,
  type Question,
} from '../program/question.js';
import { isAsked, type Selected } from '../selection.js';
import { gather, settle, type Gathered } from './entities.js';
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
  question.entities
    ? entityFetch(question, question.entities, state)
    : rootFetch(question, state);

async function rootFetch<Context>(
  question: Question,
  state: Run<Context>,
): Promise<void> {
  const answer = await ask(question, null, state);
  const { selection } = question;
  const rootType = selection.type!;
  const reader = new Reader();
  const read = answer?.data
    ? reader.object(selection, answer.data, [], rootType)
    : null;
  if (read) {
    rewrite(state.options.graph.schema, question.plan.outputRewrites, read);
    merge(state.data, read);
  }
  report(question, state, answer, reader.fault);
  if (question.isMutation) return;
  for (const field of selection.of(rootType))
    if (
      (own(state.data, field.key) ?? null) === null &&
      isUnanswered(field.key, answer, reader.fault)
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
  if (known) setOwn(data, field.key, known);
}

async function entityFetch<Context>(
  question: Question,
  entities: Entities,
  state: Run<Context>,
): Promise<void> {
  await Promise.all(
    gather(question, entities, state).map(async (lot) => {
      const answer = await ask(question, lot, state);
      if (!answer) return;
      const given = answer.data
        ? own(answer.data, '_entities')
        : new Array<null>(lot.asked.size).fill(null);
      const { fault, isOther } = settle(question, entities, lot, given, state);
      if (isOther) {
        const { reports } = state.options;
        const at = pathOf(question, [], state);
        state.errors.push(reports.otherEntity(question.plan.subgraph, at));
      }
      report(question, state, answer, fault);
    }),
  );
}

/** `null` when no answer came; why is reported. */
async function ask<Context>(
  question: Question,
  lot: Gathered | null,
  state: Run<Context>,
): Promise<Answer | null> {
  const { options, variables, context, errors, signal } = state;
  const { plan, isMutation } = question;
  const body = withVariables(
    question.body,
    lot ? { ...variables, ...lot.contexts } : variables,
    plan.variables,
    lot?.representations ?? null,
  );
  try {
    return await options.subgraphs
      .get(plan.subgraph)!
      .ask({ body, isMutation, signal }, context);
  } catch (error) {
    const told = options.reports.failed(
      { subgraph: plan.subgraph, isMutation },
      error,
      pathOf(question, [], state),
    );
    if (told) errors.push(told);
    return null;
  }
}

/** What the subgraph said went wrong, each thing once however many entities it touched, and once what was wrong with its answer. */
function report<Context>(
  question: Question,
  state: Run<Context>,
  answer: Answer | null,
  fault: Path | null,
): void {
  const { subgraph } = question.plan;
  const { reports } = state.options;
  const told = (answer?.errors ?? []).map((error) =>
    reports.said(subgraph, error, pathOf(question, error.path, state)),
  );
  if (fault)
    told.push(
      reports.malformed(
        { subgraph, isMutation: question.isMutation },
        pathOf(question, fault, state),
      ),
    );
  const distinct = new Map(told.map((error) => [JSON.stringify(error), error]));
  state.errors.push(...distinct.values());
}

/** Where in the whole answer, in the client's keys: of entities without `_entities` and the number; of a whole question at the root, its first field. */
function pathOf<Context>(
  { plan, selection, entities }: Question,
  at: Path,
  { clientKeys }: Run<Context>,
): Path {
  const path: Path = [...plan.path, ...(entities ? at.slice(2) : at)];
  const [first] = selection.type ? selection.of(selection.type) : [];
  const whole = path.length === 0 && first ? [first.key] : path;
  return whole.map((part) => clientKeys.get(String(part)) ?? part);
}
