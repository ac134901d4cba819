import { eigenLogboek } from '../../shared/bewaren/logregels.js';
import { runRetention } from '../../shared/bewaren/run-retention.js';
import { readDatabaseConfig } from './config.js';
import { openAkkoordDatabase } from './data-source.js';
import { bewaarregels } from './store/bewaarregels.js';

await runRetention('akkoord', [...bewaarregels, eigenLogboek], () =>
  openAkkoordDatabase(readDatabaseConfig()),
);
