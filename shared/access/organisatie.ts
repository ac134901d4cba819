import { partyOf } from './parties.js';

/** The types that their parties resolve by the code of the organisation. */
const types = {
  DJI: 'OrganisatieVanDji',
  RECLASSERING: 'OrganisatieVanReclassering',
  GEMEENTE: 'OrganisatieVanGemeente',
} as const;

/** A reference to an organisation. Of a party that has no such type only the name of the party is known, as it declares it. */
export const organisatieOf = (partij: string, code: string) =>
  Object.hasOwn(types, partij)
    ? { __typename: types[partij as keyof typeof types], code }
    : andereOrganisatie(partij, code);

/** An organisation by its code and the name of its party alone. */
export const andereOrganisatie = (partij: string, code: string) => ({
  __typename: 'AndereOrganisatie' as const,
  code,
  naam: partyOf(partij)?.naam ?? null,
});
