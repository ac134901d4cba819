import { runRotation } from '../../shared/numbers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';

await runRotation('gemeente', () => openGemeenteDatabase(readDatabaseConfig()));
