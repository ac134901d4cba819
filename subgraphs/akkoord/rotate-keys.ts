import { runRotation } from '../../shared/nummers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openAkkoordDatabase } from './data-source.js';

await runRotation('akkoord', () => openAkkoordDatabase(readDatabaseConfig()));
