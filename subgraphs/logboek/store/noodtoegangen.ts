import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { NoodtoegangEntity } from '../../../shared/audit/audit-tables.js';
import { inPeriod, type Period } from './period.js';
import { ownOrReviewer, reviewersOnly } from './row-filters.js';

type Judgment = Pick<
  NoodtoegangEntity,
  'oordeel' | 'toelichting' | 'beoordeeldTijdstip' | 'beoordeeldDoor' | 'tot'
>;

const query = (manager: EntityManager) =>
  manager.createQueryBuilder(NoodtoegangEntity, 'n');

export const noodtoegangenStore = (database: Database, caller: Caller) => ({
  /** Latest first. */
  noodtoegangenPage: ({
    first,
    after,
    ...filter
  }: PageArguments & Period & { onbeoordeeld?: boolean | null | undefined }) =>
    page(
      { database, caller },
      {
        name: 'noodtoegangen',
        filter,
        rows: (manager, { onbeoordeeld, ...period }) =>
          inPeriod(
            query(manager)
              .where(ownOrReviewer(caller, 'n.subject'))
              .andWhere(onbeoordeeld ? 'n.oordeel IS NULL' : '1 = 1'),
            'n.vanaf',
            period,
          ),
        order: 'n.vanaf',
        id: 'n.id',
        idOf: ({ id }) => id,
        latestFirst: true,
      },
      { first, after },
      (row) => row,
    ),

  /** The number that the caller has open at a moment. */
  openNoodtoegangen: (at: string) =>
    database.read((manager) =>
      query(manager)
        .where('n.subject = :subject AND n.tot > :at', {
          subject: caller.subject,
          at,
        })
        .getCount(),
    ),

  /** For a reviewer only. */
  noodtoegang: (id: string) =>
    database.read((manager) =>
      query(manager)
        .where(reviewersOnly(caller))
        .andWhere('n.id = :id', { id })
        .getOne(),
    ),

  /** Stores the judgment unless there is one already; resolves to whether it was stored. */
  judgeNoodtoegang: (id: string, judgment: Judgment): Promise<boolean> =>
    database.write(async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(NoodtoegangEntity)
        .set(judgment)
        .where('id = :id AND oordeel IS NULL', { id })
        .execute();
      return affected === 1;
    }),

  addNoodtoegang: (row: NoodtoegangEntity) =>
    database.write((manager) => manager.insert(NoodtoegangEntity, row)),
});
