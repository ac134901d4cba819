import type { Caller } from '../../../shared/caller.js';
import { page, type PageArguments } from '../../../shared/connection.js';
import type { Database } from '../../../shared/database.js';
import { NoodtoegangEntity } from '../../../shared/logboek.js';
import { ownActs } from './own-acts.js';

export const noodtoegangenStore = (database: Database, caller: Caller) => ({
  /** Latest first. */
  noodtoegangenPage: (args: PageArguments) =>
    database.read((manager) =>
      page(
        manager
          .createQueryBuilder(NoodtoegangEntity, 'n')
          .where(ownActs(caller, 'n.subject')),
        {
          order: 'n.vanaf',
          id: 'n.id',
          idOf: ({ id }) => id,
          latestFirst: true,
        },
        args,
        (row) => row,
      ),
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

  addNoodtoegang: (row: NoodtoegangEntity) =>
    database.write((manager) => manager.insert(NoodtoegangEntity, row)),
});
