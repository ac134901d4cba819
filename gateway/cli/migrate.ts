import { Command, Option } from 'commander';
import type { Env } from '../../shared/config.js';
import { cliConfig } from './config.js';
import {
  configuredOf,
  dataHolders,
  partnerEnv,
  partnerProcess,
  reportFailure,
  type DataHolder,
} from './partner-process.js';

interface Options {
  service?: DataHolder[];
  grantTo?: string;
}

await new Command('npm run migrate --')
  .description(
    'Brings the tables of services up to date, with a database user that may change them, and ends. A service on a server only checks that\n' +
      'this was done. Run again, it changes nothing. The logboek has no tables of its own: it uses those of the gateway.',
  )
  .addOption(
    new Option(
      '--service <names...>',
      'only these; default all whose database is configured',
    ).choices(dataHolders),
  )
  .option(
    '--grant-to <user>',
    "also grants this database user, name or name@host, what the gateway's service needs",
  )
  .showHelpAfterError()
  .action(run)
  .parseAsync();

/** One after the other; the failure of one does not stop the others. */
async function run({ service, grantTo }: Options): Promise<void> {
  const { env } = cliConfig();
  const names = service ?? configuredOf(dataHolders, env);
  await reportFailure(async () => {
    const processEnv = partnerEnv(env, names);
    for (const name of names)
      await migrate(
        name,
        grantTo && name === 'gateway' ? ['--grant-to', grantTo] : [],
        processEnv,
      );
  });
}

async function migrate(
  name: DataHolder,
  args: readonly string[],
  env: Env,
): Promise<void> {
  await reportFailure(async () => {
    for await (const line of partnerProcess(name, 'migrate', args, env))
      console.log(line);
  });
}
