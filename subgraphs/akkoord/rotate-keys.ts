import { runRotation } from '../../shared/numbers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openAkkoordDatabase } from './data-source.js';

await runRotation('akkoord', () => openAkkoordDatabase(readDatabaseConfig()));
