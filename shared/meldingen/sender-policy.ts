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
 * Who may report each soort, and whose relations may begin, move or end by it; the same table, with reasons, is in docs/threat-model.md.
 * What is not here nobody may report.
 */
const senderPolicy: Record<
  Meldingsoort,
  { sender: Partij; partijen: readonly Partij[] }
> = {
  // Of an arrival DJI tells everybody who else is concerned: afterwards each party speaks for itself.
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

/** Makes somebody known whom the receiver did not know, with his first relations. */
export const introduces = (soort: Meldingsoort): boolean =>
  soort === 'AANKOMST';

/** What every melding carries. Whatever goes with it beside this says who somebody is, and that is DJI's to say. */
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
 * Lets a melding through that its sender may report: a relation lets people see somebody. Gives the sender: the party that the gateway
 * verified, never one that the melding names. Error: FORBIDDEN for who is no party's own system; throws REGEL, so that the sender does not
 * try again.
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
 * A party moves or ends relations of its own kind while its kind has one: its first comes from an arrival, so that no party gives itself
 * somebody. None begins before that first one. Throws REGEL. Call it inside `database.write`, with the person held.
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
