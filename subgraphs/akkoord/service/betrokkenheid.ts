import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import type { Partij } from '../../../shared/access/partij.js';

type Relation = Pick<Betrokkenheid, 'partij' | 'vanaf' | 'tot'>;

type Organisation = Pick<Betrokkenheid, 'partij' | 'organisatie'>;

/** Whether two are of one organisation. */
export const sameOrganisation = (
  one: Organisation,
  other: Organisation,
): boolean =>
  one.partij === other.partij && one.organisatie === other.organisatie;

/** Relations that are open at a moment. */
export const openAt = <R extends Relation>(
  relations: readonly R[],
  moment: string,
): R[] =>
  relations.filter(
    ({ vanaf, tot }) => vanaf <= moment && (tot === null || tot > moment),
  );

/** Relations that are open during some part of a day in Amsterdam. */
export function openOnDay<R extends Relation>(
  relations: readonly R[],
  day: Day,
): R[] {
  const start = startOfDay(day);
  const end = startOfDay(addDays(day, 1));
  return relations.filter(
    ({ vanaf, tot }) => vanaf < end && (tot === null || tot > start),
  );
}

/** Parties with a betrokkenheid on a day. Always includes DJI: nobody is under the akkoord without a detentie. */
export const partijenOn = (
  relations: readonly Relation[],
  day: Day,
): ReadonlySet<Partij> =>
  new Set<Partij>([
    'DJI',
    ...openOnDay(relations, day).map(({ partij }) => partij),
  ]);
