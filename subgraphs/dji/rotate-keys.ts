import { runRotation } from '../../shared/numbers/rotate-keys.js';
import { readDatabaseConfig } from './config.js';
import { openDjiDatabase } from './data-source.js';

await runRotation('dji', () => openDjiDatabase(readDatabaseConfig()));
