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
import { partyOf } from '../access/parties.js';
import {
  changeMelding,
  type Meldingsoort,
  type Partij,
} from '../access/partij.js';
import { DomainError } from '../graphql/domain-error.js';

/** Whether a melding may be about a person whom the receiver does not know, and adds his first relations. */
export const introduces = (soort: Meldingsoort): boolean =>
  soort === 'AANKOMST';

/** The fields of every melding. Any other field identifies the person, which only the party that introduces people may do. */
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
 * Checks that the sender may report this melding and these relations, by its declaration (with reasons in docs/threat-model.md), because a
 * relation gives access to a person. Returns the sender: the party that the gateway authenticated, never one in the input. Error: FORBIDDEN
 * when the caller is not a party's own system; throws REGEL, so that the sender does not retry.
 */
export function checkSenderPolicy(
  { role, organisation }: Caller,
  input: MeldingInput,
): Partij {
  if (role !== 'systeem')
    throw graphError('FORBIDDEN', 'Only a partner itself sends meldingen.');
  const sender = partyOf(organisation ?? '');
  const introducing = introduces(input.soort);
  if (
    !sender ||
    !(introducing
      ? sender.introducesPeople
      : sender.sends.includes(input.soort))
  )
    throw refusal('soort');
  // An arrival comes with the relations of every party; afterwards each party reports its own. A change has no content.
  if (
    (input.soort === changeMelding && input.betrokkenheden.length > 0) ||
    input.betrokkenheden.some(({ partij }) =>
      introducing
        ? partyOf(partij)?.organisationCode == null
        : partij !== sender.code,
    )
  )
    throw refusal('betrokkenheden');
  const [extraField] = Object.entries(input).filter(
    ([field, value]) => value != null && !commonFields.has(field),
  );
  if (extraField && !sender.introducesPeople) throw refusal(extraField[0]);
  return sender.code as Partij;
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

/**
 * A party reports changes about people with whom it has a relation, or had one: it may still record what became of them. Throws REGEL. Call
 * it inside `database.write`.
 */
export async function checkEverRelated(
  manager: EntityManager,
  partij: Partij,
  justitiabeleId: string,
): Promise<void> {
  if (!(await manager.existsBy(Betrokkenheid, { justitiabeleId, partij })))
    throw refusal('justitiabele');
}
