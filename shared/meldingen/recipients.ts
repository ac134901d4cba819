import type { ReportedBetrokkenheid } from '../access/betrokkenheid.js';
import { parties } from '../access/parties.js';
import type { Partij, ReceivingPartij } from '../access/partij.js';

/** Parties that receive a melding of `sender` about a person who has these relations. */
export const recipientsOf = (
  sender: Partij,
  relations: readonly Pick<ReportedBetrokkenheid, 'partij'>[],
): ReceivingPartij[] =>
  parties
    .filter(
      ({ code, receives }) =>
        code !== sender &&
        (receives === 'ALL' || relations.some(({ partij }) => partij === code)),
    )
    .map(({ code }) => code as ReceivingPartij);
