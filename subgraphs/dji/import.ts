import { runImport } from '../../shared/import/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openDjiDatabase } from './data-source.js';
import { importPersonen } from './import-personen.js';
import { seed } from './seed.js';

await runImport('dji', async ({ personen }) => {
  const config = readDatabaseConfig();
  const database = await openDjiDatabase(config);
  try {
    if (config.demoDay) await seed(database, config.demoDay);
    return await importPersonen(database, personen);
  } finally {
    await database.close();
  }
});
