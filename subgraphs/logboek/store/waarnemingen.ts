import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { WaarnemingEntity } from '../../../shared/audit/audit-tables.js';
import { ownActs } from './row-filters.js';
import { within, type Periode } from './period.js';

export const waarnemingenStore = (database: Database, caller: Caller) => ({
  /** Latest first. */
  waarnemingenPage: ({ first, after, ...filter }: PageArguments & Periode) =>
    page(
      { database, caller },
      {
        name: 'waarnemingen',
        filter,
        rows: (manager, periode) =>
          within(
            manager
              .createQueryBuilder(WaarnemingEntity, 'w')
              .where(ownActs(caller, 'w.waarnemer', 'w.vastgelegd_door')),
            'w.vanaf',
            periode,
          ),
        order: 'w.vanaf',
        id: 'w.id',
        idOf: ({ id }) => id,
        latestFirst: true,
      },
      { first, after },
      (row) => row,
    ),

  /** One that the caller's organisation made for his role, or by which he stands in. */
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

  /** False when it ended meanwhile, or its end was moved: of several who end it at once one does. */
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
