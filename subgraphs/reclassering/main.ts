import { runService } from '../../shared/service.js';
import { readConfig } from './config.js';
import { openReclasseringDatabase } from './data-source.js';
import { seed } from './seed.js';
import { createServer } from './server.js';

await runService('reclassering', async () => {
  const config = readConfig();
  const database = await openReclasseringDatabase(config);
  if (config.demoDay) await seed(database, config.demoDay);
  return createServer({ ...config, database });
});
