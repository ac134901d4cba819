import type { Json, Path } from '../json.js';
import { withVariables, type Question } from '../program/question.js';
import { representations, type Lot } from './entities.js';
import { pathOf } from './report.js';
import type { Run } from './run.js';

/** A subgraph's answer (GraphQL specification, section 7.1, "Response Format"). */
export interface Answer {
  data: Json | null;
  errors: readonly SubgraphError[];
}

export interface SubgraphError {
  message: string;
  path: Path;
  code: string;
}

/** `null` when no answer came; why is reported, once for each field that asked. */
export async function ask<Context>(
  question: Question,
  lots: readonly Lot[],
  state: Run<Context>,
): Promise<Answer | null> {
  const { plan, isMutation } = question;
  const { options, variables, context, errors, signal, underWay } = state;
  if (signal.aborted) return null;
  const { subgraph } = plan;
  const [lot] = lots;
  const body = withVariables(
    question.body,
    lot ? { ...variables, ...lot.contexts } : variables,
    plan.variables,
    lots.map((each) => [each.entities.plan.variable, representations(each)]),
  );
  let asking;
  try {
    asking = options.subgraphs
      .get(subgraph)!
      .ask({ body, isMutation }, context);
    underWay.add(asking);
    return await asking.answer;
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
  } finally {
    if (asking) underWay.delete(asking);
  }
}
