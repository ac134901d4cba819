import { runRotation } from '../../shared/nummers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';

await runRotation('gemeente', () => openGemeenteDatabase(readDatabaseConfig()));
