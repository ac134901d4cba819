import { runService } from '../../shared/service.js';
import { readConfig } from './config.js';
import { openDjiDatabase } from './data-source.js';
import { seed } from './seed.js';
import { createServer } from './server.js';

await runService('dji', async () => {
  const config = readConfig();
  const database = await openDjiDatabase(config);
  if (config.demoDay) await seed(database, config.demoDay);
  return createServer({ ...config, database });
});
