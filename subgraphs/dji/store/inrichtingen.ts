import { In } from 'typeorm';
import type { Database } from '../../../shared/database/database.js';
import { InrichtingEntity } from '../entities/inrichting.js';

/** The inrichtingen; public, no person lock. */
export const inrichtingenStore = (database: Database) => ({
  inrichtingen: () =>
    database.read((manager) =>
      manager.find(InrichtingEntity, { order: { naam: 'ASC', code: 'ASC' } }),
    ),

  inrichtingenByCode: (codes: readonly string[]) =>
    database.read((manager) =>
      manager.findBy(InrichtingEntity, { code: In([...codes]) }),
    ),
});
