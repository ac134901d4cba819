import { eigenLogboek } from '../../shared/retention/log-lines.js';
import { runRetention } from '../../shared/retention/run-retention.js';
import { readDatabaseConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';
import { bewaarregels } from './store/bewaarregels.js';

await runRetention('gemeente', [...bewaarregels, eigenLogboek], () =>
  openGemeenteDatabase(readDatabaseConfig()),
);
