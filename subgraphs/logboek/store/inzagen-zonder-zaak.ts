import type { EntityManager } from 'typeorm';
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
import { pageByOffset } from './page-by-offset.js';
import type { ClosedPeriod } from './period.js';
import { reviewersOnly } from './row-filters.js';

/** One time that a professional saw a person without a current case. */
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

type Row = Omit<InzageZonderZaak, 'grond'> & { opened: string | null };

const toInzage = ({ opened, ...line }: Row): InzageZonderZaak => ({
  ...line,
  grond: opened === null ? 'LANG_STIL' : 'GEOPEND',
});

/** SQL: a professional saw the data subject of entry `v` in a period; `from` and `until` are names of parameters. */
const seenByProfessional = (from: string | null, until: string) =>
  `EXISTS (SELECT 1 FROM verwerking sv INNER JOIN toegang st ON st.span_id = sv.parent_span_id` +
  ` WHERE sv.data_subject_id = v.data_subject_id AND st.rol IN (:...professionals)` +
  `${from ? ` AND sv.start_time >= :${from}` : ''} AND sv.start_time < :${until})`;

/** Entries with the access that they belong to, and the break-glass access to the same data subject, if any. */
const entries = (manager: EntityManager) =>
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
    .addSelect('n.id', 'opened');

export const inzagenZonderZaakStore = (database: Database, caller: Caller) => ({
  /**
   * Entries of the period about people without a current case, latest first. The audit log has no relations; two of its own facts stand for
   * them: break-glass access, and a person whom professionals had seen before `stilVanaf` but not between then and the period.
   */
  inzagenZonderZaakPage: (
    { van, tot }: ClosedPeriod,
    stilVanaf: string,
    page: PageArguments,
  ) =>
    pageByOffset(
      { database, caller },
      {
        name: 'inzagenZonderZaak',
        filter: { van, tot, stilVanaf },
        rows: (manager) =>
          entries(manager)
            .where(reviewersOnly(caller))
            .andWhere('t.tijdstip >= :van AND t.tijdstip < :tot', { van, tot })
            // The same moment as of the access: other months are not looked in.
            .andWhere('v.start_time >= :van AND v.start_time < :tot')
            .andWhere('t.rol IN (:...professionals)', { professionals })
            .andWhere('v.data_subject_id IS NOT NULL')
            .andWhere(
              `(n.id IS NOT NULL OR (${seenByProfessional(null, 'stilVanaf')} AND NOT ${seenByProfessional('stilVanaf', 'van')}))`,
              { stilVanaf },
            )
            .orderBy('v.start_time', 'DESC')
            .addOrderBy('v.span_id', 'DESC'),
      },
      page,
      toInzage,
    ),
});
