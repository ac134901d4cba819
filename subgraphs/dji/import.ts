import { runImport } from '../../shared/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openDjiDatabase } from './data-source.js';
import { importPersonen } from './import-personen.js';

await runImport('dji', async ({ personen }) => {
  const database = await openDjiDatabase(readDatabaseConfig());
  try {
    return await database.write((manager) => importPersonen(manager, personen));
  } finally {
    await database.close();
  }
});
