import { eigenLogboek } from '../../shared/bewaren/logregels.js';
import { runRetention } from '../../shared/bewaren/run-retention.js';
import { readDatabaseConfig } from './config.js';
import { openReclasseringDatabase } from './data-source.js';
import { bewaarregels } from './store/bewaarregels.js';

await runRetention('reclassering', [...bewaarregels, eigenLogboek], () =>
  openReclasseringDatabase(readDatabaseConfig()),
);
