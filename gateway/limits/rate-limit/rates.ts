import type { Role } from '../../../shared/access/caller.js';

/** Numbers of people that are looked up. */
export interface Lookups {
  /** By whatever means: by id, in a list, by an act. A list counts for as many as it may hold. */
  people: number;
  /** Of these by a personal number, wrong numbers included. */
  numbers: number;
}

export const windowSeconds = 3_600;

/** How many one caller may look up in that time, by role; `null` for who has no relation with anybody, and so sees nobody. */
export type Limits = Readonly<Record<Role, Lookups | null>>;

export const limits: Limits = {
  anoniem: null,
  // A hundred pages of his caseload. By number so few that nobody tries them all: there are some ninety million valid ones.
  casemanager: { people: 10_000, numbers: 300 },
  reclasseringswerker: { people: 10_000, numbers: 300 },
  'coordinator-nazorg': { people: 10_000, numbers: 300 },
  // Himself, as often as his pages ask for him.
  justitiabele: { people: 300, numbers: 0 },
  integrator: null,
  beheerder: null,
  'functionaris-gegevensbescherming': null,
  // Meldingen, and akkoord's own computation of up to fifty people a second.
  systeem: { people: 200_000, numbers: 0 },
};

/** In a demonstration, where a few personas stand for everybody: people a hundred times as many, so that it can be put under load. */
export const demoLimits = Object.fromEntries(
  Object.entries(limits).map(([role, limit]) => [
    role,
    limit && { ...limit, people: limit.people * 100 },
  ]),
) as Record<Role, Lookups | null>;

/** Questions at the root that say nothing about a person. Whatever is not here counts. */
export const aboutNobody: ReadonlySet<string> = new Set([
  '__typename',
  '__schema',
  '__type',
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

/** Questions and acts at the root by which personal numbers could be tried. */
export const byNumber: ReadonlySet<string> = new Set([
  'detentieRegistreren',
  'zoekJustitiabele',
]);
