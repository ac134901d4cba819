import { runRetention } from '../../shared/bewaren/run-retention.js';
import { openDatabase } from '../../shared/database.js';
import { logboekModel } from '../../shared/logboek.js';
import { databaseConfig } from '../../shared/partner-config.js';
import { environment } from '../config.js';
import { bewaarregels } from './bewaarregels.js';

await runRetention('gateway', bewaarregels, () =>
  openDatabase(databaseConfig('gateway', environment), logboekModel),
);
