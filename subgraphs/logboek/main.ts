import { runService } from '../../shared/service.js';
import { readConfig } from './config.js';
import { openLogboekDatabase } from './data-source.js';
import { createServer } from './server.js';

await runService('logboek', async () => {
  const config = readConfig();
  const database = await openLogboekDatabase(config);
  return createServer({ ...config, database });
});
