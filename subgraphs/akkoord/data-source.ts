import { openDatabase, type Database } from '../../shared/database.js';
import { ketenEntities, ketenMigrations } from '../../shared/keten.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from './entities/afspraak-gebeurtenis.js';
import { DossierEntity } from './entities/dossier.js';
import { EigenDoelEntity } from './entities/eigen-doel.js';
import { LokaleInvullingEntity } from './entities/lokale-invulling.js';
import { RegieEntity } from './entities/regie.js';
import { Afspraak1700000004001 } from './migrations/0001-afspraak.js';
import { AfspraakGebeurtenis1700000004002 } from './migrations/0002-afspraak-gebeurtenis.js';
import { EigenDoelRegieLokaleInvulling1700000004003 } from './migrations/0003-eigen-doel-regie-lokale-invulling.js';

/** Opens akkoord's database and brings its tables up to date. */
export const openAkkoordDatabase = (config: {
  databaseUrl: string;
  databaseCa?: string | undefined;
}): Promise<Database> =>
  openDatabase(
    config.databaseUrl,
    {
      entities: [
        ...ketenEntities,
        DossierEntity,
        AfspraakEntity,
        AfspraakGebeurtenisEntity,
        EigenDoelEntity,
        RegieEntity,
        LokaleInvullingEntity,
      ],
      migrations: [
        ...ketenMigrations,
        Afspraak1700000004001,
        AfspraakGebeurtenis1700000004002,
        EigenDoelRegieLokaleInvulling1700000004003,
      ],
    },
    { ca: config.databaseCa },
  );
