import { declarationsWith } from './parties-config.js';
import { changeMelding } from './partij.js';
import type { PartyDeclaration } from './party.js';

/**
 * By the name of their partner, in the order of the partners' ports; then those of the file that PARTIES names. They are read once, since
 * roles, purposes and enums follow from them. None when the file is refused: with its settings the process then reports why, and does not
 * start.
 */
const declarations = declarationsWith().declarations ?? {};

/** The parties that have a subgraph, as they declare themselves. */
export const parties: readonly PartyDeclaration[] = Object.values(declarations);

/** The party of a partner; `undefined` for a partner that is none. */
export const partyOfPartner = (name: string): PartyDeclaration | undefined =>
  Object.hasOwn(declarations, name) ? declarations[name] : undefined;

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

/** The values of SoortMelding: those that are facts about a person. */
export const listedMeldingsoorten = (): string[] =>
  meldingsoorten().filter((soort) => soort !== changeMelding);
