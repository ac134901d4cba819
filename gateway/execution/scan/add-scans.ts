import type { CompiledFetch } from '../compile/compiled-fetch.js';
import type { CompiledPlan } from '../compile/compiled-plan.js';
import type { Graph } from '../graph.js';
import type { Selection } from '../selection.js';
import { Reads } from './reads.js';
import { scanOf } from './scan-response.js';

/** Lets the fetches of a plan scan their responses. `client`: what the client selects at the root. */
export function addScans(
  plan: CompiledPlan,
  client: Selection,
  graph: Graph,
): void {
  // Results are copied for each place then, and spans cannot be changed.
  if (graph.differsByPlace) return;
  const fetches = fetchesOf(plan);
  const reads = new Reads();
  for (const fetch of fetches) reads.addFetch(fetch, graph);
  for (const fetch of fetches) fetch.scan = scanOf(fetch, reads, client);
}

/** All fetches of a plan, whichever of them run. */
function fetchesOf(plan: CompiledPlan): CompiledFetch[] {
  if (!plan) return [];
  switch (plan.kind) {
    case 'Fetch':
      return [plan.fetch];
    case 'Condition':
      return [...fetchesOf(plan.then), ...fetchesOf(plan.otherwise)];
    default:
      return plan.steps.flatMap(({ node }) => fetchesOf(node));
  }
}
