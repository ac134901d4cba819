import type { EntityManager } from 'typeorm';
import { dataKeys } from '../../../shared/numbers/data-keys.js';
import { rotateKeys } from '../../../shared/numbers/rotate-keys.js';
import { dji } from '../../../subgraphs/dji/definition.js';

/** DJI's rotation, killed halfway through the third batch. */
const [, , databaseUrl, keys] = process.argv;
const database = await dji.open({
  databaseUrl: databaseUrl!,
  dataKeys: dataKeys('keys', keys!),
});
let updates = 0;
const rotation = rotateKeys({
  ...database,
  write: (work) =>
    database.write((manager) =>
      work(
        Object.assign(Object.create(manager) as EntityManager, {
          update: (...change: Parameters<EntityManager['update']>) => {
            updates += 1;
            if (updates > 250) process.kill(process.pid, 'SIGKILL');
            return manager.update(...change);
          },
        }),
      ),
    ),
});
for await (const { vernieuwd } of rotation) console.log(vernieuwd);
