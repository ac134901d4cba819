import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { ketenPartners, type KetenPartner } from '../../shared/config.js';
import { printPartnerCommand, reportFailure } from './partner-process.js';

interface Options {
  service: KetenPartner;
  since: string;
  received?: string;
  compare?: string[];
}

await new Command('npm run reconcile --')
  .description(
    'After a restore: mends what differs between a partner and others. It sends its meldingen since then again, which their receivers know by their id,\n' +
      'and has computed again what rests on data of others. See docs/operations.md.',
  )
  .addOption(
    new Option('--service <name>', 'which partner')
      .choices(ketenPartners)
      .makeOptionMandatory(),
  )
  .requiredOption(
    '--since <moment>',
    'a moment in UTC before the earliest backup that was restored, such as 2026-11-28T22:00:00Z',
  )
  .option(
    '--received <file>',
    'writes what this partner received since to a new file, for senders that went back further',
  )
  .option(
    '--compare <files...>',
    'says which meldingen in the files of receivers this partner has lost',
  )
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  const { service, since, received, compare = [] } = options;
  const args = [
    ...['--since', since],
    ...(received === undefined ? [] : ['--received', resolve(received)]),
    ...compare.flatMap((file) => ['--compare', resolve(file)]),
  ];
  await reportFailure(() => printPartnerCommand(service, 'reconcile', args));
}
