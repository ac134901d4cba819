import { Command, Option } from 'commander';
import { ConfigError, type Env } from '../../shared/config.js';
import { cliConfig } from './config.js';
import {
  configuredOf,
  dataHolders,
  partnerEnv,
  PartnerFailure,
  partnerProcess,
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
  try {
    const processEnv = partnerEnv(env, names);
    for (const name of names)
      await migrate(
        name,
        grantTo && name === 'gateway' ? ['--grant-to', grantTo] : [],
        processEnv,
      );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function migrate(
  name: DataHolder,
  args: readonly string[],
  env: Env,
): Promise<void> {
  try {
    for await (const line of partnerProcess(name, 'migrate', args, env))
      console.log(line);
  } catch (error) {
    if (!(error instanceof PartnerFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
