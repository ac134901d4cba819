import type { declaredParties } from './parties.generated.js';

type DeclaredParty = (typeof declaredParties)[keyof typeof declaredParties];

/** A party to the akkoord; the values of the GraphQL enum Partij. The justitiabele is one without a subgraph. */
export type Partij = DeclaredParty['code'] | 'JUSTITIABELE';

/** Partners that receive meldingen. */
export type ReceivingPartij = DeclaredParty['code'];

/** Of the users of a party. */
export type PartyRole = DeclaredParty['roles'][number];

/** What partners report to each other. AANKOMST is of the party that introduces people. */
export type Meldingsoort = DeclaredParty['sends'][number] | 'AANKOMST';

/**
 * Reports that something about a person changed at the sender, not what: the receiver fetches that as any client does. It is no fact about
 * the person, so it is in no list of meldingen.
 */
export const changeMelding = 'GEGEVENSWIJZIGING' satisfies Meldingsoort;
