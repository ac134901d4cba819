import { openDatabase } from '../database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import { testDatabase } from './test-partner.js';

/** A database with the tables that all partners in the keten have, and no rows. */
export const ketenDatabase = () =>
  testDatabase((location) =>
    openDatabase(location, {
      entities: ketenEntities,
      migrations: ketenMigrations,
    }),
  );
