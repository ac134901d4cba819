import { runImport } from '../../shared/import/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';
import { importRegels } from './import/regels.js';
import { seed } from './seed.js';

await runImport('gemeente', async (regels) => {
  const config = readDatabaseConfig();
  const database = await openGemeenteDatabase(config);
  try {
    if (config.demoDay) await seed(database, config.demoDay);
    return await importRegels(database, regels);
  } finally {
    await database.close();
  }
});
