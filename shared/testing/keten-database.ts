import { afterAll } from '@jest/globals';
import { openDatabase, type Database } from '../database/database.js';
import {
  ketenEntities,
  ketenMigrations,
} from '../subgraph/partner-database.js';
import { testDatabase } from './test-partner.js';

/** A database with the tables that all partners in the keten have, and no rows. */
export const newKetenDatabase = () =>
  testDatabase((location) =>
    openDatabase(location, {
      entities: ketenEntities,
      migrations: ketenMigrations,
    }),
  );

/** The same for all tests of a file; call it at the top of that. */
export async function ketenDatabase(): Promise<Database> {
  const { database, drop } = await newKetenDatabase();
  afterAll(async () => {
    await database.close();
    await drop();
  });
  return database;
}
