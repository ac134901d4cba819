import type { DecisionPoint } from './decision-point.js';
import type { Policy } from './policies.js';

/** Decides by a table of policies. One that is not in it is denied. */
export const inProcess = (
  policies: Readonly<Record<string, Policy>>,
): DecisionPoint => ({
  decide: async ({ evaluations, ...question }) =>
    evaluations.map(({ resource }) => ({
      decision:
        Object.hasOwn(policies, resource.id) &&
        policies[resource.id]!({ ...question, resource }),
    })),
  close: async () => {},
});
