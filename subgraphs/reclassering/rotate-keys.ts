import { runRotation } from '../../shared/numbers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openReclasseringDatabase } from './data-source.js';

await runRotation('reclassering', () =>
  openReclasseringDatabase(readDatabaseConfig()),
);
