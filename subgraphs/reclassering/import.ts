import { runImport } from '../../shared/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openReclasseringDatabase } from './data-source.js';
import { importPersonen } from './import-personen.js';

await runImport('reclassering', async ({ personen }) => {
  const database = await openReclasseringDatabase(readDatabaseConfig());
  try {
    return await database.write((manager) => importPersonen(manager, personen));
  } finally {
    await database.close();
  }
});
