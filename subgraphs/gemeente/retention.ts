import { runRetention } from '../../shared/bewaren/run-retention.js';
import { readDatabaseConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';
import { bewaarregels } from './store/bewaarregels.js';

await runRetention('gemeente', bewaarregels, () =>
  openGemeenteDatabase(readDatabaseConfig()),
);
