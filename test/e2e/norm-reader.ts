import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { demoDataKeys } from '../../shared/demo/keys.js';
import { dataKeys } from '../../shared/numbers/data-keys.js';
import { storedNorms } from '../../subgraphs/akkoord/store/normen.js';
import { partners } from '../support/partners.js';

/** A process that has akkoord's database open: for each code on a line it prints the length of that norm. */
const [dataDir] = process.argv.slice(2);
const database = await partners.akkoord.open({
  databaseUrl: join(dataDir!, 'akkoord.db'),
  dataKeys: dataKeys('DATA_KEYS', demoDataKeys(dataDir!, 'akkoord')),
});
for await (const asked of createInterface(process.stdin)) {
  const normen = await database.read(storedNorms);
  console.log(normen.find(({ code }) => code === asked)?.aantal);
}
await database.close();
