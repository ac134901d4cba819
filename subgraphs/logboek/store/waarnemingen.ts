import type { Caller } from '../../../shared/caller.js';
import { page, type PageArguments } from '../../../shared/connection.js';
import type { Database } from '../../../shared/database.js';
import { WaarnemingEntity } from '../../../shared/logboek.js';
import { ownActs } from './own-acts.js';

export const waarnemingenStore = (database: Database, caller: Caller) => ({
  /** Latest first. */
  waarnemingenPage: (args: PageArguments) =>
    database.read((manager) =>
      page(
        manager
          .createQueryBuilder(WaarnemingEntity, 'w')
          .where(ownActs(caller, 'w.waarnemer', 'w.vastgelegd_door')),
        {
          order: 'w.vanaf',
          id: 'w.id',
          idOf: ({ id }) => id,
          latestFirst: true,
        },
        args,
        (row) => row,
      ),
    ),
});
