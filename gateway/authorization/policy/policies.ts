import type { Evaluation } from './decision-point.js';

/** True lets the caller in. It knows only what `question` says: no clock, no database, no earlier answer. */
export type Policy = (question: Evaluation) => boolean;

/** Every policy that a partner's schema names, decided here unless DECISION_POINT_URL names another decision point. */
export const policies: Readonly<Record<string, Policy>> = {
  /**
   * A judgment of risk is read by a professional who answers for it: a reclasseringswerker. Not by a system, and not by whoever
   * came in by emergency access: that is for what cannot wait.
   */
  'risico-oordeel-door-professional': ({ subject: { type, properties } }) =>
    type === 'user' &&
    properties.role === 'reclasseringswerker' &&
    !properties.noodtoegang,
};
