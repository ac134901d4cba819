import { declaredParties } from './parties.generated.js';
import type { PartyDeclaration } from './party.js';

/** The parties that have a subgraph, as they declare themselves, in the order of the partners' ports. */
export const parties: readonly PartyDeclaration[] =
  Object.values(declaredParties);

export const partyOf = (code: string): PartyDeclaration | undefined =>
  parties.find((party) => party.code === code);

/** The party of which this is a role. */
export const partyOfRole = (role: string): PartyDeclaration | undefined =>
  parties.find((party) => party.roles.includes(role));

/** The values of Partij. The justitiabele is a party without a subgraph. */
export const partijen = (): string[] => [
  ...parties.map(({ code }) => code),
  'JUSTITIABELE',
];

/** The values of Meldingsoort. AANKOMST is of the party that introduces people. */
export const meldingsoorten = (): string[] => [
  ...new Set(['AANKOMST', ...parties.flatMap(({ sends }) => sends)]),
];
