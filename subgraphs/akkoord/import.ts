import { runImport } from '../../shared/import/import-reader.js';
import { readDatabaseConfig } from './config.js';
import { openAkkoordDatabase } from './data-source.js';
import { importPersonen } from './import-personen.js';
import { seed } from './seed.js';

await runImport('akkoord', async ({ personen }) => {
  const config = readDatabaseConfig();
  const database = await openAkkoordDatabase(config);
  try {
    if (config.demoDay) await seed(database, config.demoDay);
    return await database.write(
      (manager) => importPersonen(manager, personen),
      'import',
    );
  } finally {
    await database.close();
  }
});
