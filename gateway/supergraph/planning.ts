import { apiSchemaText } from '../execution/api-schema.js';
import { apolloPlanner } from '../execution/planning/apollo-planner.js';
import type { Planner } from '../execution/planning/plan.js';
import { planInWorker } from '../execution/planning/planning-worker.js';
import type { SupergraphPlanning } from '../execution/planning/planning.js';
import { supergraphViolations } from './composition/composition-result.js';
import { withoutAccessRules } from './strip.js';
import type { Supergraph } from './supergraph.js';

/**
 * Makes plans over a supergraph that is fit to be used. The planner knows no access rules: they are enforced before it. Error: what is
 * wrong with the supergraph, in words for people.
 */
export const checkedPlanner = (supergraph: Supergraph): Planner =>
  apolloPlanner(checked(supergraph));

/** Without its access rules. */
function checked(supergraph: Supergraph): string {
  const [violation, ...more] = supergraphViolations(supergraph);
  if (violation)
    throw new Error(
      more.length > 0 ? `${violation} (And ${more.length} more.)` : violation,
    );
  return withoutAccessRules(supergraph.document);
}

/** The same in a thread of its own: checking and planning take half a second or more, in which requests are answered. */
export const planSupergraphInWorker = (text: string): SupergraphPlanning =>
  planInWorker(text, {
    module: new URL('./plan-in-worker.js', import.meta.url),
  });

/**
 * For one supergraph after the other. The first is checked here: at the start no request is kept waiting, and the thread takes longer to
 * load than to check.
 */
export function planSupergraphsInWorkers(): (
  supergraph: Supergraph,
) => SupergraphPlanning {
  let isFirst = true;
  return (supergraph) => {
    const planning = planSupergraphInWorker(supergraph.text);
    if (!isFirst) return planning;
    isFirst = false;
    return {
      ...planning,
      apiSchema: async () => apiSchemaText(checked(supergraph)),
    };
  };
}
