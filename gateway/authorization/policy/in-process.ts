import type { DecisionPoint } from './decision-point.js';
import type { Policy } from './policies.js';

/** Decides by functions in this process. A policy without one is denied. */
export const inProcess = (
  policies: Readonly<Record<string, Policy>>,
): DecisionPoint => ({
  decide: async ({ evaluations, ...evaluation }) =>
    evaluations.map(({ resource }) => ({
      decision:
        Object.hasOwn(policies, resource.id) &&
        policies[resource.id]!({ ...evaluation, resource }),
    })),
  close: async () => {},
});
