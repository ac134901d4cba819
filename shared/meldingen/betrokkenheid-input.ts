import { graphError } from '../graphql/errors.js';
import type { MeldingInput } from './melding-input.js';
import { partyOf } from '../access/parties.js';
import { DomainError } from '../graphql/domain-error.js';

const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** As the graph writes the ids that it makes: one person has one spelling. */
export const isPersonId = (id: string): boolean => uuid.test(id);

/** What the column of an organisation's code holds. */
const longestCode = 20;

/** By the format that the party declared, so that a code of one kind is not accepted for another. */
export function isOrganisation(partij: string, code: string): boolean {
  const format = partyOf(partij)?.organisationCode;
  return (
    format != null &&
    code.length <= longestCode &&
    new RegExp(format).test(code)
  );
}

/** Tolerated clock skew; a fact further in the future is refused. */
const aheadMs = 86_400_000;

/** Whether a melding can be right by itself. Throws REGEL. Error: BAD_USER_INPUT for a melding id or code that no column holds. */
export function checkBetrokkenheidInput(input: MeldingInput): void {
  const { melding, justitiabele, tijdstip, betrokkenheden } = input;
  if (
    melding.length > 36 ||
    betrokkenheden.some(({ organisatie }) => organisatie.length > longestCode)
  )
    throw graphError(
      'BAD_USER_INPUT',
      'An id or code in the melding is too long.',
    );
  const refuseUnless = (holds: boolean, boodschap: string, veld: string) => {
    if (!holds) throw new DomainError('REGEL', boodschap, veld);
  };
  refuseUnless(
    isPersonId(justitiabele),
    'Noem de persoon met zijn id in deze graaf, een UUID in kleine letters.',
    'justitiabele',
  );
  const latest = new Date(Date.now() + aheadMs).toISOString();
  refuseUnless(
    tijdstip <= latest,
    'Meld wat gebeurd is: dit tijdstip ligt in de toekomst.',
    'tijdstip',
  );
  for (const { partij, organisatie, vanaf, tot } of betrokkenheden) {
    refuseUnless(
      isOrganisation(partij, organisatie),
      'Deze code is geen organisatie van deze partij.',
      'betrokkenheden',
    );
    refuseUnless(
      vanaf <= latest && (tot == null || tot >= vanaf),
      'Een betrokkenheid begint niet in de toekomst en eindigt niet voor zij begint.',
      'betrokkenheden',
    );
  }
}
