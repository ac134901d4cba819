import type { EntityManager } from 'typeorm';
import {
  Betrokkenheid,
  holdsAt,
  type BetrokkenheidOpgave,
} from '../access/betrokkenheid.js';
import type { Caller } from '../access/caller.js';
import { now } from '../days.js';
import { graphError } from '../graphql/errors.js';
import type { MeldingInput } from './melding-input.js';
import type { Meldingsoort } from './courier.js';
import type { Partij } from '../access/partij.js';
import { DomainErrorData } from '../graphql/domain-error.js';

/**
 * Who may report each soort, and whose relations may begin, move or end by it; the same table, with reasons, is in docs/threat-model.md.
 * What is not here nobody may report.
 */
const meldrechten: Record<
  Meldingsoort,
  { afzender: Partij; relaties: readonly Partij[] }
> = {
  // Of an arrival DJI tells everybody who else is concerned: afterwards each party speaks for itself.
  AANKOMST: { afzender: 'DJI', relaties: ['DJI', 'RECLASSERING', 'GEMEENTE'] },
  OVERPLAATSING: { afzender: 'DJI', relaties: ['DJI'] },
  ONTSLAG_AANGEKONDIGD: { afzender: 'DJI', relaties: ['DJI'] },
  ONTSLAG: { afzender: 'DJI', relaties: ['DJI'] },
  ADVIESAANVRAAG: { afzender: 'RECLASSERING', relaties: ['RECLASSERING'] },
  ORGANISATIEWIJZIGING: {
    afzender: 'RECLASSERING',
    relaties: ['RECLASSERING'],
  },
  GEMEENTEWIJZIGING: { afzender: 'GEMEENTE', relaties: ['GEMEENTE'] },
};

/** Makes somebody known whom the receiver did not know, with his first relations. */
export const introduces = (soort: Meldingsoort): boolean =>
  soort === 'AANKOMST';

/** What every melding carries. Whatever goes with it beside this says who somebody is, and that is DJI's to say. */
const vanElkeMelding = new Set<string>([
  'melding',
  'soort',
  'justitiabele',
  'tijdstip',
  'betrokkenheden',
] satisfies (keyof MeldingInput)[]);

const refusal = (veld: string) =>
  new DomainErrorData('REGEL', 'Dit mag deze partij niet melden.', veld);

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
  const { afzender, relaties } = meldrechten[input.soort];
  if (organisation !== afzender) throw refusal('soort');
  if (input.betrokkenheden.some(({ partij }) => !relaties.includes(partij)))
    throw refusal('betrokkenheden');
  const [identiteit] = Object.entries(input).filter(
    ([veld, waarde]) => waarde != null && !vanElkeMelding.has(veld),
  );
  if (identiteit && afzender !== 'DJI') throw refusal(identiteit[0]);
  return afzender;
}

/**
 * A party moves or ends relations of its own kind while its kind has one: its first comes from an arrival, so that no party gives itself
 * somebody. None begins before that first one. Throws REGEL. Call it inside `database.write`, with the person held.
 */
export async function checkOwnRelation(
  manager: EntityManager,
  partij: Partij,
  justitiabeleId: string,
  opgaven: readonly BetrokkenheidOpgave[],
): Promise<void> {
  const own = await manager.findBy(Betrokkenheid, { justitiabeleId, partij });
  const at = now();
  const first = own.map(({ vanaf }) => vanaf).sort()[0];
  if (
    first === undefined ||
    !own.some((relation) => holdsAt(relation, at)) ||
    opgaven.some(({ vanaf }) => vanaf < first)
  )
    throw refusal('betrokkenheden');
}
