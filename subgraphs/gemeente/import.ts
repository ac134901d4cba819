import { runImport } from '../../shared/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openGemeenteDatabase } from './data-source.js';
import { importRegels } from './import/regels.js';

await runImport('gemeente', async (regels) => {
  const database = await openGemeenteDatabase(readDatabaseConfig());
  try {
    return await importRegels(database, regels);
  } finally {
    await database.close();
  }
});
