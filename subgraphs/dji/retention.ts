import { eigenLogboek } from '../../shared/bewaren/logregels.js';
import { runRetention } from '../../shared/bewaren/run-retention.js';
import { readDatabaseConfig } from './config.js';
import { openDjiDatabase } from './data-source.js';
import { bewaarregels } from './store/bewaarregels.js';

await runRetention('dji', [...bewaarregels, eigenLogboek], () =>
  openDjiDatabase(readDatabaseConfig()),
);
