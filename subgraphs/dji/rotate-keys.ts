import { runRotation } from '../../shared/nummers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openDjiDatabase } from './data-source.js';

await runRotation('dji', () => openDjiDatabase(readDatabaseConfig()));
