import { runService } from '../../shared/service.js';
import { readConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';
import { seed } from './seed.js';
import { createServer } from './server.js';

await runService('gemeente', async () => {
  const config = readConfig();
  const database = await openGemeenteDatabase(config);
  if (config.demoDay) await seed(database, config.demoDay);
  return createServer({ ...config, database });
});
