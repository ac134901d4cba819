import type { Json, Path } from '../json.js';
import { withVariables, type Question } from '../compile/compiled-fetch.js';
import { representations, type Lot } from './entity-batch.js';
import { reportFailed } from './report-errors.js';
import type { Run } from './execution-context.js';

/** A subgraph's answer (GraphQL specification, section 7.1, "Response Format"). */
export interface Answer {
  data: Json | null;
  errors: readonly SubgraphError[];
  /** What it says beside them, for who asks beside the plan. */
  beside?: unknown;
}

export interface SubgraphError {
  message: string;
  path: Path;
  code: string;
}

/** `null` when no answer came; why is reported. */
export async function ask<Context>(
  question: Question,
  lots: readonly Lot[],
  state: Run<Context>,
): Promise<Answer | null> {
  const { plan, isMutation } = question;
  const { options, variables, context, signal, underWay } = state;
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
    const text = options.reports.failed({ subgraph, isMutation }, error);
    if (text) reportFailed(question, lots, text, state);
    return null;
  } finally {
    if (asking) underWay.delete(asking);
  }
}
