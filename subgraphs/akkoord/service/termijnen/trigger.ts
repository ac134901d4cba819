import type { Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { Voorwaarde } from '../../normen/voorwaarden.js';
import type { PartnerResponses } from '../feiten/partner-responses.js';
import type { Feiten } from '../feiten/feiten.js';

/** Something that starts a term of a norm for a person, with what is known of how the duty was met. */
export interface Trigger {
  /** Day of the event. */
  vanaf: Day;
  /** Days on which was done what the norm asks, in any order; `null` when the partner that knows gave no answer, or cannot say. */
  doneOn: readonly (Day | null)[] | null;
  /** The answer that did not come, though its partner is involved, and without which `gedaanOp` is not known. */
  missingResponse?: keyof PartnerResponses | undefined;
  /** The conditions of norms that are fulfilled. */
  fulfilledConditions?: readonly Voorwaarde[];
  /** The last day, where the event itself sets it. */
  uiterlijkOp?: Day;
  /** The day on which the duty ended: what was not due before it and not done, is not due any more. */
  endsOn?: Day | null;
}

/** What a rule rests on: the answer, its fact, and the party that gives it. */
const responseSources = {
  meldingenVanDji: ['meldingen', 'DJI'],
  basisvoorwaarden: ['basisvoorwaarden', 'GEMEENTE'],
} as const satisfies Partial<
  Record<keyof PartnerResponses, readonly [keyof Feiten, Partij]>
>;

/** The answer itself when it did not come. A party that is not involved is not missing. */
export function missingResponse(
  response: keyof typeof responseSources,
  feiten: Feiten,
): keyof PartnerResponses | undefined {
  const [list, partij] = responseSources[response];
  return feiten[list] === null && feiten.involved.has(partij)
    ? response
    : undefined;
}

/** What in the facts starts terms of one norm. Without an answer of the partner that knows the start: nothing. */
export type Rule = (feiten: Feiten) => Trigger[];
