import type { Path } from '../json.js';
import type { Question } from '../program/question.js';
import type { Answer } from './ask.js';
import { askedPaths } from './asked-path.js';
import type { Run } from './run.js';

/** What the subgraph said went wrong, each thing once however many entities it touched, and what was wrong with its answer. */
export function report<Context>(
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
export function pathOf<Context>(
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
