import { professionals, type Role } from '../../../shared/access/caller.js';
import type { PartyRole } from '../../../shared/access/partij.js';

/** How many people are looked up. */
export interface Lookups {
  /** By id, in a list or by a mutation. A list counts as its maximum size. */
  people: number;
  /** Those by a personal number, wrong numbers included. */
  numbers: number;
}

export const windowSeconds = 3_600;

/** Quota of one caller per window, by role; `null` for roles without a relation with anybody, who see nobody. */
export type Limits = Readonly<Record<Role, Lookups | null>>;

// A hundred pages of a caseload. By number too few to enumerate them: there are some ninety million valid ones.
const professional: Lookups = { people: 10_000, numbers: 300 };

export const limits: Limits = {
  anoniem: null,
  ...(Object.fromEntries(
    professionals.map((role) => [role, professional]),
  ) as Record<PartyRole, Lookups>),
  // Only themselves, as often as their pages load.
  justitiabele: { people: 300, numbers: 0 },
  integrator: null,
  beheerder: null,
  'functionaris-gegevensbescherming': null,
  // Meldingen, and akkoord's own computation of up to fifty people a second.
  systeem: { people: 200_000, numbers: 0 },
};

/** For a demonstration, in which a few personas are all callers: a hundred times as many people, so that it can be load tested. */
export const demoLimits = Object.fromEntries(
  Object.entries(limits).map(([role, limit]) => [
    role,
    limit && { ...limit, people: limit.people * 100 },
  ]),
) as Record<Role, Lookups | null>;

/** Root fields that are not about a person. Any other counts. */
export const aboutNobody: ReadonlySet<string> = new Set([
  '__typename',
  '__schema',
  '__type',
  'afspraakregels',
  'gemeente',
  'gemeenten',
  'inrichtingen',
  'instrumenten',
  'lokaleInvulling',
  'nakomingsregels',
  'normen',
  'reclasseringsorganisaties',
  'signaalregels',
]);

/** Root fields of queries and mutations by which personal numbers could be enumerated. */
export const byNumber: ReadonlySet<string> = new Set([
  'detentieRegistreren',
  'zoekJustitiabele',
]);
