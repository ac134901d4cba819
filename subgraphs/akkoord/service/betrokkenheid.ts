import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import type { Partij } from '../../../shared/access/partij.js';

type Relatie = Pick<Betrokkenheid, 'partij' | 'vanaf' | 'tot'>;

/** The relations that hold at a moment. */
export const openOp = <R extends Relatie>(
  relaties: readonly R[],
  moment: string,
): R[] =>
  relaties.filter(
    ({ vanaf, tot }) => vanaf <= moment && (tot === null || tot > moment),
  );

/** The relations that hold at some time of a day in Amsterdam. */
export function openOpDag<R extends Relatie>(
  relaties: readonly R[],
  dag: Day,
): R[] {
  const begin = startOfDay(dag);
  const einde = startOfDay(addDays(dag, 1));
  return relaties.filter(
    ({ vanaf, tot }) => vanaf < einde && (tot === null || tot > begin),
  );
}

/** The parties with a relation at some time of a day; DJI always, for nobody is under the akkoord without a detention. */
export const partijenOp = (
  relaties: readonly Relatie[],
  dag: Day,
): ReadonlySet<Partij> =>
  new Set<Partij>([
    'DJI',
    ...openOpDag(relaties, dag).map(({ partij }) => partij),
  ]);
