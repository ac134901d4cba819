import { openDatabase, type Database } from '../../shared/database.js';
import { ketenEntities, ketenMigrations } from '../../shared/keten.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { DossierEntity } from './entities/dossier.js';
import { Afspraak1700000004001 } from './migrations/0001-afspraak.js';

/** Opens akkoord's database and brings its tables up to date. */
export const openAkkoordDatabase = (config: {
  databaseUrl: string;
  databaseCa?: string | undefined;
}): Promise<Database> =>
  openDatabase(
    config.databaseUrl,
    {
      entities: [...ketenEntities, DossierEntity, AfspraakEntity],
      migrations: [...ketenMigrations, Afspraak1700000004001],
    },
    { ca: config.databaseCa },
  );
