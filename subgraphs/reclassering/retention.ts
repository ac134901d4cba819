import { eigenLogboek } from '../../shared/retention/log-lines.js';
import { runRetention } from '../../shared/retention/run-retention.js';
import { readDatabaseConfig } from './config.js';
import { openReclasseringDatabase } from './data-source.js';
import { bewaarregels } from './store/bewaarregels.js';

await runRetention('reclassering', [...bewaarregels, eigenLogboek], () =>
  openReclasseringDatabase(readDatabaseConfig()),
);
