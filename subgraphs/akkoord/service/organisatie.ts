import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { partyOf } from '../../../shared/access/parties.js';
import { visibleOrganisatie } from './visible-organisatie.js';

/** The types that their parties resolve by the code of the organisation. */
const types = {
  DJI: 'OrganisatieVanDji',
  RECLASSERING: 'OrganisatieVanReclassering',
  GEMEENTE: 'OrganisatieVanGemeente',
} as const;

/** A reference to an organisation. Of a party that has no such type only the name of the party is known, as it declares it. */
export const organisatieOf = (partij: string, code: string) =>
  partij in types
    ? { __typename: types[partij as keyof typeof types], code }
    : {
        __typename: 'AndereOrganisatie' as const,
        code,
        naam: partyOf(partij)?.naam ?? null,
      };

export const gemeenteOf = (code: string | null) =>
  code === null ? null : organisatieOf('GEMEENTE', code);

/** `null` where `visibleOrganisatie` hides the code. */
export function visibleOrganisatiegegevens(
  caller: Caller,
  relation: Parameters<typeof visibleOrganisatie>[1],
) {
  const code = visibleOrganisatie(caller, relation);
  return code === null ? null : organisatieOf(relation.partij, code);
}

export function ownOrganisatie(caller: Caller) {
  const own = organisationOf(caller);
  return own && organisatieOf(own.partij, own.organisatie);
}
