import { runImport } from '../../shared/import/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openReclasseringDatabase } from './data-source.js';
import { importPersonen } from './import-personen.js';
import { seed } from './seed.js';

await runImport('reclassering', async ({ personen }) => {
  const config = readDatabaseConfig();
  const database = await openReclasseringDatabase(config);
  try {
    if (config.demoDay) await seed(database, config.demoDay);
    return await importPersonen(database, personen);
  } finally {
    await database.close();
  }
});
