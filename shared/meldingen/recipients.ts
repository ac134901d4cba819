import type { ReportedBetrokkenheid } from '../access/betrokkenheid.js';
import { parties } from '../access/parties.js';
import type { PartyDeclaration } from '../access/party.js';
import {
  changeMelding,
  type Partij,
  type ReceivingPartij,
} from '../access/partij.js';

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

/** Parties that get a GEGEVENSWIJZIGING of `sender`; none when it does not declare that it sends this. */
export const followersOf = (sender: PartyDeclaration): ReceivingPartij[] =>
  sender.sends.includes(changeMelding)
    ? parties
        .filter(
          ({ code, followsChanges }) => followsChanges && code !== sender.code,
        )
        .map(({ code }) => code as ReceivingPartij)
    : [];
