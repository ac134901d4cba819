import { openDatabase, type Database } from '../../shared/database.js';
import { ketenEntities, ketenMigrations } from '../../shared/keten.js';
import { GemeenteEntity } from './entities/gemeente.js';
import { InwonerEntity } from './entities/inwoner.js';
import { Inwoner1700000001001 } from './migrations/0001-inwoner.js';

/** Opens the gemeente's database and brings its tables up to date. */
export const openGemeenteDatabase = (config: {
  databaseUrl: string;
  databaseCa?: string | undefined;
}): Promise<Database> =>
  openDatabase(
    config.databaseUrl,
    {
      entities: [...ketenEntities, GemeenteEntity, InwonerEntity],
      migrations: [...ketenMigrations, Inwoner1700000001001],
    },
    { ca: config.databaseCa },
  );
