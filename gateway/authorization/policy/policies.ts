import type { Evaluation } from './decision-point.js';

/** Whether the policy is granted. Pure: by `evaluation` alone, without clock, database or state. */
export type Policy = (evaluation: Evaluation) => boolean;

/** Every policy that a partner's schema names, decided here unless DECISION_POINT_URL names another decision point. */
export const policies: Readonly<Record<string, Policy>> = {
  /**
   * A risk assessment (reclasseringsoordeel) is read by a professional who is accountable for it: a reclasseringswerker. Not by a system,
   * and not with break-glass access, which is for what cannot wait.
   */
  'risico-oordeel-door-professional': ({ subject: { type, properties } }) =>
    type === 'user' &&
    properties.role === 'reclasseringswerker' &&
    !properties.noodtoegang,
};
