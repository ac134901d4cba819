import {
  professionals,
  type Caller,
  type Role,
} from '../../../shared/access/caller.js';
import type { PageArguments } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
} from '../../../shared/audit/audit-tables.js';
import { reviewersOnly } from './row-filters.js';
import { pageByPosition } from './page-by-offset.js';

/** Who saw many people. */
export interface Veelraadpleger {
  door: string;
  rol: Role;
  organisatie: string | null;
  aantalPersonen: number;
  aantalVragen: number;
}

/** One time that somebody without a running case was seen. */
export interface InzageZonderZaak {
  id: string;
  tijdstip: string;
  door: string;
  rol: Role;
  organisatie: string | null;
  doel: string;
  betrokkene: string;
  grond: 'GEOPEND' | 'LANG_STIL';
}

/** From a moment until before another. */
interface Tijdvak {
  van: string;
  tot: string;
}

/** A professional saw the person of line `v` in a period: as SQL, `from` and `until` name parameters. */
const seen = (from: string | null, until: string) =>
  `EXISTS (SELECT 1 FROM verwerking sv INNER JOIN toegang st ON st.span_id = sv.parent_span_id` +
  ` WHERE sv.data_subject_id = v.data_subject_id AND st.rol IN (:...professionals)` +
  `${from ? ` AND sv.start_time >= :${from}` : ''} AND sv.start_time < :${until})`;

/** What a reviewer looks for: odd patterns, without knowing anybody. */
export const patronenStore = (database: Database, caller: Caller) => ({
  /** Who saw at least so many people in a period, most people first. */
  veelraadplegersPage: (
    { van, tot }: Tijdvak,
    { drempel, rollen }: { drempel: number; rollen: readonly Role[] },
    page: PageArguments,
  ) =>
    pageByPosition(
      { database, caller },
      {
        name: 'veelraadplegers',
        filter: { van, tot, drempel, rollen },
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
            .addSelect('COUNT(DISTINCT v.data_subject_id)', 'personen')
            .addSelect('COUNT(DISTINCT t.span_id)', 'vragen')
            .where(reviewersOnly(caller))
            .andWhere('t.tijdstip >= :van AND t.tijdstip < :tot', { van, tot })
            .andWhere('t.rol IN (:...rollen)', { rollen })
            .groupBy('t.subject')
            .addGroupBy('t.rol')
            .addGroupBy('t.organisatie')
            .having('COUNT(DISTINCT v.data_subject_id) >= :drempel', {
              drempel,
            })
            .orderBy('personen', 'DESC')
            .addOrderBy('t.subject')
            .addOrderBy('t.rol')
            .addOrderBy('t.organisatie'),
      },
      page,
      ({
        personen,
        vragen,
        ...who
      }: Pick<Veelraadpleger, 'door' | 'rol' | 'organisatie'> & {
        personen: number;
        vragen: number;
      }): Veelraadpleger => ({
        ...who,
        aantalPersonen: Number(personen),
        aantalVragen: Number(vragen),
      }),
    ),

  /**
   * Lines of a period about people without a running case, latest first. The record holds no relations, but it knows whose case was
   * opened without one, and whom no professional saw since `stilVanaf` although one had before.
   */
  inzagenZonderZaakPage: (
    { van, tot }: Tijdvak,
    stilVanaf: string,
    page: PageArguments,
  ) =>
    pageByPosition(
      { database, caller },
      {
        name: 'inzagenZonderZaak',
        filter: { van, tot, stilVanaf },
        rows: (manager) =>
          manager
            .createQueryBuilder(VerwerkingEntity, 'v')
            .innerJoin(ToegangEntity, 't', 't.span_id = v.parent_span_id')
            .leftJoin(
              NoodtoegangEntity,
              'n',
              'n.id = t.noodtoegang_id AND n.betrokkene = v.data_subject_id',
            )
            .select('v.span_id', 'id')
            .addSelect('v.start_time', 'tijdstip')
            .addSelect('t.subject', 'door')
            .addSelect('t.rol', 'rol')
            .addSelect('t.organisatie', 'organisatie')
            .addSelect('t.doel', 'doel')
            .addSelect('v.data_subject_id', 'betrokkene')
            .addSelect('n.id', 'opened')
            .where(reviewersOnly(caller))
            .andWhere('t.tijdstip >= :van AND t.tijdstip < :tot', { van, tot })
            .andWhere('t.rol IN (:...professionals)', { professionals })
            .andWhere('v.data_subject_id IS NOT NULL')
            .andWhere(
              `(n.id IS NOT NULL OR (${seen(null, 'stilVanaf')} AND NOT ${seen('stilVanaf', 'van')}))`,
              { stilVanaf },
            )
            .orderBy('v.start_time', 'DESC')
            .addOrderBy('v.span_id', 'DESC'),
      },
      page,
      ({
        opened,
        ...line
      }: Omit<InzageZonderZaak, 'grond'> & {
        opened: string | null;
      }): InzageZonderZaak => ({
        ...line,
        grond: opened === null ? 'LANG_STIL' : 'GEOPEND',
      }),
    ),
});
