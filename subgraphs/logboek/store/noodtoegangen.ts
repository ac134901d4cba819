import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { NoodtoegangEntity } from '../../../shared/audit/audit-tables.js';
import { ownActs, reviewersOnly } from './row-filters.js';
import { within, type Periode } from './period.js';

export const noodtoegangenStore = (database: Database, caller: Caller) => ({
  /** Latest first. */
  noodtoegangenPage: ({
    first,
    after,
    ...filter
  }: PageArguments & Periode & { onbeoordeeld?: boolean | null | undefined }) =>
    page(
      { database, caller },
      {
        name: 'noodtoegangen',
        filter,
        rows: (manager, { onbeoordeeld, ...periode }) =>
          within(
            manager
              .createQueryBuilder(NoodtoegangEntity, 'n')
              .where(ownActs(caller, 'n.subject'))
              .andWhere(onbeoordeeld ? 'n.oordeel IS NULL' : '1 = 1'),
            'n.vanaf',
            periode,
          ),
        order: 'n.vanaf',
        id: 'n.id',
        idOf: ({ id }) => id,
        latestFirst: true,
      },
      { first, after },
      (row) => row,
    ),

  /** How many the caller has open at a moment. */
  openNoodtoegangen: (at: string) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(NoodtoegangEntity, 'n')
        .where('n.subject = :subject AND n.tot > :at', {
          subject: caller.subject,
          at,
        })
        .getCount(),
    ),

  /** Any, for the reviewer. */
  noodtoegang: (id: string) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(NoodtoegangEntity, 'n')
        .where(reviewersOnly(caller))
        .andWhere('n.id = :id', { id })
        .getOne(),
    ),

  /** Keeps the first judgment; says whether this was it. */
  judgeNoodtoegang: async (
    id: string,
    judgment: Pick<
      NoodtoegangEntity,
      | 'oordeel'
      | 'toelichting'
      | 'beoordeeldTijdstip'
      | 'beoordeeldDoor'
      | 'tot'
    >,
  ): Promise<boolean> => {
    const { affected } = await database.write((manager) =>
      manager
        .createQueryBuilder()
        .update(NoodtoegangEntity)
        .set(judgment)
        .where('id = :id AND oordeel IS NULL', { id })
        .execute(),
    );
    return affected === 1;
  },

  addNoodtoegang: (row: NoodtoegangEntity) =>
    database.write((manager) => manager.insert(NoodtoegangEntity, row)),
});
