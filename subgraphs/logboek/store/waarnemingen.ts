import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { WaarnemingEntity } from '../../../shared/audit/audit-tables.js';
import { ownOrReviewer } from './row-filters.js';
import { inPeriod, type Period } from './period.js';

export const waarnemingenStore = (database: Database, caller: Caller) => ({
  /** Latest first. */
  waarnemingenPage: ({ first, after, ...filter }: PageArguments & Period) =>
    page(
      { database, caller },
      {
        name: 'waarnemingen',
        filter,
        rows: (manager, period) =>
          inPeriod(
            manager
              .createQueryBuilder(WaarnemingEntity, 'w')
              .where(ownOrReviewer(caller, 'w.waarnemer', 'w.vastgelegd_door')),
            'w.vanaf',
            period,
          ),
        order: 'w.vanaf',
        id: 'w.id',
        idOf: ({ id }) => id,
        latestFirst: true,
      },
      { first, after },
      (row) => row,
    ),

  /** A delegation for the caller's role that was given at the caller's organisation, or to the caller. */
  waarnemingOfOrganisation: (id: string) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(WaarnemingEntity, 'w')
        .where('w.id = :id AND w.rol = :rol', { id, rol: caller.role })
        .andWhere('(w.organisatie = :organisatie OR w.waarnemer = :subject)', {
          organisatie:
            caller.waarneming?.eigenOrganisatie ?? caller.organisation,
          subject: caller.subject,
        })
        .getOne(),
    ),

  addWaarneming: (row: WaarnemingEntity) =>
    database.write((manager) => manager.insert(WaarnemingEntity, row)),

  /** Resolves to false if it has ended or its end has been changed in the meantime: one of several concurrent calls succeeds. */
  endWaarneming: async (
    { id, tot: known }: WaarnemingEntity,
    tot: string,
  ): Promise<boolean> => {
    const { affected } = await database.write((manager) =>
      manager
        .createQueryBuilder()
        .update(WaarnemingEntity)
        .set({ tot })
        .where('id = :id AND tot = :known AND tot > :tot', { id, known, tot })
        .execute(),
    );
    return affected === 1;
  },
});
