import type {
  Database,
  DatabaseLocation,
} from '../../shared/database/database.js';
import { openKetenDatabase } from '../../shared/database/partner-database.js';
import { BasisvoorwaardeEntity } from './entities/basisvoorwaarde.js';
import { DienstEntity } from './entities/dienst.js';
import { GemeenteEntity } from './entities/gemeente.js';
import { InwonerEntity } from './entities/inwoner.js';
import { ReisdocumentEntity } from './entities/reisdocument.js';
import { Inwoner1700000001001 } from './migrations/0001-inwoner.js';
import { Dienstverlening1700000001002 } from './migrations/0002-dienstverlening.js';
import { nummers1700000001003 } from './migrations/0003-nummers.js';
import { Geheimhouding1700000001004 } from './migrations/0004-geheimhouding.js';

/** Opens the gemeente's database and brings its tables up to date. */
export const openGemeenteDatabase = (
  config: DatabaseLocation,
): Promise<Database> =>
  openKetenDatabase(config, {
    person: InwonerEntity,
    entities: [
      GemeenteEntity,
      ReisdocumentEntity,
      BasisvoorwaardeEntity,
      DienstEntity,
    ],
    migrations: [
      Inwoner1700000001001,
      Dienstverlening1700000001002,
      nummers1700000001003(config.dataKeys),
      Geheimhouding1700000001004,
    ],
  });
