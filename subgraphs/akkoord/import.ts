import { runImport } from '../../shared/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openAkkoordDatabase } from './data-source.js';
import { importPersonen } from './import-personen.js';

await runImport('akkoord', async ({ personen }) => {
  const database = await openAkkoordDatabase(readDatabaseConfig());
  try {
    return await database.write((manager) => importPersonen(manager, personen));
  } finally {
    await database.close();
  }
});
