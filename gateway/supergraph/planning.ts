import { apiSchemaText } from '../execution/api-schema.js';
import { apolloPlanner } from '../execution/planning/apollo-planner.js';
import type { Planner } from '../execution/planning/plan.js';
import { planInWorker } from '../execution/planning/planning-worker.js';
import type { SupergraphPlanning } from '../execution/planning/planning.js';
import { supergraphViolations } from './composition/composition-result.js';
import { withoutAccessRules } from './strip.js';
import type { Supergraph } from './supergraph.js';

/**
 * A planner over a supergraph without violations. It does not know access rules: they are enforced before planning. Error: what is wrong with
 * the supergraph, as a message for operators.
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

/** The same in a worker thread: checking and planning take half a second or more, and must not block requests. */
export const planSupergraphInWorker = (text: string): SupergraphPlanning =>
  planInWorker(text, {
    module: new URL('./plan-in-worker.js', import.meta.url),
  });

/**
 * Planning for successive supergraphs. The first is checked in this thread: at the start there are no requests to block, and loading the worker
 * takes longer than checking.
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
