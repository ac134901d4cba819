import type { Labels, Plan, Planner } from './plan.js';

/** Runs a planner. */
export interface Planning {
  /** `isWanted`: whether a client still waits for the plan. Errors: PlanningFailed, PlannerOverloaded. */
  plan(
    document: string,
    labels: Labels,
    isWanted?: () => boolean,
  ): Promise<Plan>;
  stop(): Promise<void>;
}

/** Makes plans over one supergraph, and the API schema of that supergraph. */
export interface SupergraphPlanning extends Planning {
  /** As SDL. Called once, before any plan. Error: what is wrong with the supergraph. */
  apiSchema(): Promise<string>;
}

/** There is no plan of the operation and will be none: it takes too long, or the planner fails on it. */
export class PlanningFailed extends Error {}

/**
 * An operation is not planned for now: the queue is full, its clients disconnected, or planning has stopped. A later request may succeed.
 */
export class PlannerOverloaded extends Error {}

/** The plan is not there at the deadline of the request; it will be cached. */
export class PlanningLate extends Error {}

/** Plans in this thread, which blocks it meanwhile. */
export const planInProcess = (planner: Planner): SupergraphPlanning => ({
  apiSchema: () => planner.apiSchema(),
  plan: async (document, labels) => {
    try {
      return planner.plan(document, labels);
    } catch {
      throw new PlanningFailed();
    }
  },
  stop: () => Promise.resolve(),
});
