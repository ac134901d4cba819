import type { Day } from '../../../../shared/days.js';
import type { Voorwaarde } from '../../normen/voorwaarden.js';
import type { Feiten } from '../feiten/feiten.js';

/** Something that starts a term of a norm for a person, with what is known of how the duty was met. */
export interface Aanleiding {
  /** Day of the event. */
  vanaf: Day;
  /** Days on which was done what the norm asks, in any order; `null` when the partner that knows gave no answer. */
  gedaanOp: readonly (Day | null)[] | null;
  /** The conditions of norms that are fulfilled. */
  geldt?: readonly Voorwaarde[];
  /** The last day, where the event itself sets it. */
  uiterlijkOp?: Day;
  /** The day on which the duty ended: what was not due before it and not done, is not due any more. */
  eindigtOp?: Day | null;
}

/** What in the facts starts terms of one norm. Without an answer of the partner that knows the start: nothing. */
export type Regel = (feiten: Feiten) => Aanleiding[];
