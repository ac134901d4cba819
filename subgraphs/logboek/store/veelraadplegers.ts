import type { Caller, Role } from '../../../shared/access/caller.js';
import type { PageArguments } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import {
  ToegangEntity,
  VerwerkingEntity,
} from '../../../shared/audit/audit-tables.js';
import { pageByOffset } from './page-by-offset.js';
import type { ClosedPeriod } from './period.js';
import { reviewersOnly } from './row-filters.js';

/** A caller who saw many people. */
export interface Veelraadpleger {
  door: string;
  rol: Role;
  organisatie: string | null;
  aantalPersonen: number;
  aantalVragen: number;
}

type Row = Pick<Veelraadpleger, 'door' | 'rol' | 'organisatie'> & {
  people: number;
  requests: number;
};

const toVeelraadpleger = ({
  people,
  requests,
  ...who
}: Row): Veelraadpleger => ({
  ...who,
  aantalPersonen: Number(people),
  aantalVragen: Number(requests),
});

export const veelraadplegersStore = (database: Database, caller: Caller) => ({
  /** Callers who saw at least `drempel` people in the period, most people first. */
  veelraadplegersPage: (
    { van, tot }: ClosedPeriod,
    { drempel, roles }: { drempel: number; roles: readonly Role[] },
    page: PageArguments,
  ) =>
    pageByOffset(
      { database, caller },
      {
        name: 'veelraadplegers',
        filter: { van, tot, drempel, rollen: roles },
        rows: (manager) =>
          manager
            .createQueryBuilder(ToegangEntity, 't')
            .innerJoin(
              VerwerkingEntity,
              'v',
              'v.parent_span_id = t.span_id AND v.data_subject_id IS NOT NULL',
            )
            .select('t.subject', 'door')
            .addSelect('t.rol', 'rol')
            .addSelect('t.organisatie', 'organisatie')
            .addSelect('COUNT(DISTINCT v.data_subject_id)', 'people')
            .addSelect('COUNT(DISTINCT t.span_id)', 'requests')
            .where(reviewersOnly(caller))
            .andWhere('t.tijdstip >= :van AND t.tijdstip < :tot', { van, tot })
            // The same moment as of the access: other months are not looked in.
            .andWhere('v.start_time >= :van AND v.start_time < :tot')
            .andWhere('t.rol IN (:...roles)', { roles })
            .groupBy('t.subject')
            .addGroupBy('t.rol')
            .addGroupBy('t.organisatie')
            .having('COUNT(DISTINCT v.data_subject_id) >= :drempel', {
              drempel,
            })
            .orderBy('people', 'DESC')
            .addOrderBy('t.subject')
            .addOrderBy('t.rol')
            .addOrderBy('t.organisatie'),
      },
      page,
      toVeelraadpleger,
    ),
});
