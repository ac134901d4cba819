import { destroyPeople } from '../../../shared/retention/retention-rule.js';
import { dataKeys } from '../../../shared/numbers/data-keys.js';
import { dji } from '../../../subgraphs/dji/definition.js';
import { retentionRules } from '../../../subgraphs/dji/store/retention-rules.js';

/** DJI's retention, killed when half of its second batch is deleted and the transaction is not committed. */
const [, , databaseUrl, op, key] = process.argv;
const database = await dji.open({
  databaseUrl: databaseUrl!,
  dataKeys: dataKeys('key', key!),
});
let batches = 0;
const batch = destroyPeople(
  {
    ...database,
    exclusive: (work) =>
      database.exclusive((manager) => {
        batches += 1;
        let deletes = 0;
        return work(
          new Proxy(manager, {
            get: (target, name) => {
              if (name === 'delete' && batches === 2 && (deletes += 1) > 12)
                process.kill(process.pid, 'SIGKILL');
              const value: unknown = Reflect.get(target, name);
              return typeof value === 'function'
                ? (value.bind(target) as unknown)
                : value;
            },
          }),
        );
      }),
  },
  retentionRules[0]!,
  op!,
  'killed',
);
for await (const done of batch) console.log(done.personen);
