import type { Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { Voorwaarde } from '../../normen/voorwaarden.js';
import type { PartnerResponses } from '../feiten/partner-responses.js';
import type { Feiten } from '../feiten/feiten.js';

/** An event that starts a term of a norm, and how the duty was fulfilled since. */
export interface Trigger {
  /** Day of the event. */
  vanaf: Day;
  /** Days on which the duty was fulfilled, in any order; `null` if the partner did not respond or did not keep them. */
  doneOn: readonly (Day | null)[] | null;
  /** The missing response of an involved partner without which `doneOn` is unknown. */
  missingResponse?: keyof PartnerResponses | undefined;
  /** Conditions of norms that are met. */
  fulfilledConditions?: readonly Voorwaarde[];
  /** The last day, if the event itself sets it. */
  uiterlijkOp?: Day;
  /** Day on which the duty ended: a term with a later last day lapses. */
  endsOn?: Day | null;
}

/** For each response: its list in the feiten, and the party that provides it. */
const responseSources = {
  meldingenVanDji: ['meldingen', 'DJI'],
  basisvoorwaarden: ['basisvoorwaarden', 'GEMEENTE'],
} as const satisfies Partial<
  Record<keyof PartnerResponses, readonly [keyof Feiten, Partij]>
>;

/** The given response if it is missing. A response of a party that is not involved is not missing. */
export function missingResponse(
  response: keyof typeof responseSources,
  feiten: Feiten,
): keyof PartnerResponses | undefined {
  const [list, partij] = responseSources[response];
  return feiten[list] === null && feiten.involved.has(partij)
    ? response
    : undefined;
}

/** Derives the triggers of one norm. None if the partner that provides the event did not respond. */
export type Rule = (feiten: Feiten) => Trigger[];
