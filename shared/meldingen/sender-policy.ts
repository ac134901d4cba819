import type { EntityManager } from 'typeorm';
import {
  Betrokkenheid,
  holdsAt,
  type ReportedBetrokkenheid,
} from '../access/betrokkenheid.js';
import type { Caller } from '../access/caller.js';
import { now } from '../days.js';
import { graphError } from '../graphql/errors.js';
import type { MeldingInput } from './melding-input.js';
import type { Meldingsoort } from './courier.js';
import type { Partij } from '../access/partij.js';
import { DomainError } from '../graphql/domain-error.js';

/**
 * The party that may report each soort, and the parties whose relations it may start, move or end; the same table, with reasons, is in
 * docs/threat-model.md. Anything else is refused.
 */
const senderPolicy: Record<
  Meldingsoort,
  { sender: Partij; partijen: readonly Partij[] }
> = {
  // DJI reports an arrival with the relations of every party; afterwards each party reports its own.
  AANKOMST: { sender: 'DJI', partijen: ['DJI', 'RECLASSERING', 'GEMEENTE'] },
  OVERPLAATSING: { sender: 'DJI', partijen: ['DJI'] },
  ONTSLAG_AANGEKONDIGD: { sender: 'DJI', partijen: ['DJI'] },
  ONTSLAG: { sender: 'DJI', partijen: ['DJI'] },
  ADVIESAANVRAAG: { sender: 'RECLASSERING', partijen: ['RECLASSERING'] },
  ORGANISATIEWIJZIGING: {
    sender: 'RECLASSERING',
    partijen: ['RECLASSERING'],
  },
  GEMEENTEWIJZIGING: { sender: 'GEMEENTE', partijen: ['GEMEENTE'] },
};

/** Whether a melding may be about a person whom the receiver does not know, and adds his first relations. */
export const introduces = (soort: Meldingsoort): boolean =>
  soort === 'AANKOMST';

/** The fields of every melding. Any other field identifies the person, which only DJI may do. */
const commonFields = new Set<string>([
  'melding',
  'soort',
  'justitiabele',
  'tijdstip',
  'betrokkenheden',
] satisfies (keyof MeldingInput)[]);

const refusal = (field: string) =>
  new DomainError('REGEL', 'Dit mag deze partij niet melden.', field);

/**
 * Checks that the sender may report this melding, because a relation gives access to a person. Returns the sender: the party that the gateway
 * authenticated, never one in the input. Error: FORBIDDEN when the caller is not a party's own system; throws REGEL, so that the sender does
 * not retry.
 */
export function checkSenderPolicy(
  { role, organisation }: Caller,
  input: MeldingInput,
): Partij {
  if (role !== 'systeem')
    throw graphError('FORBIDDEN', 'Only a partner itself sends meldingen.');
  const { sender, partijen } = senderPolicy[input.soort];
  if (organisation !== sender) throw refusal('soort');
  if (input.betrokkenheden.some(({ partij }) => !partijen.includes(partij)))
    throw refusal('betrokkenheden');
  const [extraField] = Object.entries(input).filter(
    ([field, value]) => value != null && !commonFields.has(field),
  );
  if (extraField && sender !== 'DJI') throw refusal(extraField[0]);
  return sender;
}

/**
 * A party may only change its relations with a person while it has one: the first comes from an arrival, so no party can give itself access
 * to a person. None may start before that first one. Throws REGEL. Call it inside `database.write`, with the lock on the person.
 */
export async function checkOwnRelation(
  manager: EntityManager,
  partij: Partij,
  justitiabeleId: string,
  reported: readonly ReportedBetrokkenheid[],
): Promise<void> {
  const own = await manager.findBy(Betrokkenheid, { justitiabeleId, partij });
  const at = now();
  const first = own.map(({ vanaf }) => vanaf).sort()[0];
  if (
    first === undefined ||
    !own.some((relation) => holdsAt(relation, at)) ||
    reported.some(({ vanaf }) => vanaf < first)
  )
    throw refusal('betrokkenheden');
}
