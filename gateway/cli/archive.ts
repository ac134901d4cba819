import { Command, Option } from 'commander';
import { today } from '../../shared/days.js';
import {
  checkArchive,
  expiredArchives,
  readArchive,
} from '../../shared/retention/archive-file.js';
import { logboekTermijn } from '../../shared/retention/log-retention.js';
import {
  dataHolders,
  printPartnerCommand,
  reportFailure,
  type DataHolder,
} from './partner-process.js';

interface Options {
  service: DataHolder;
  month?: string;
  to?: string;
  restore?: string;
  read?: string;
  trace?: string;
  due?: string;
}

await new Command('npm run archive --')
  .description(
    'Moves an old month of the audit log of a service on a server to a file, as a database user that may change tables. Broken off, it goes\n' +
      'on when it is run again. The file can be read, and put back.',
  )
  .addOption(
    new Option('--service <name>', 'whose audit log')
      .choices(dataHolders)
      .default('gateway'),
  )
  .option('--month <month>', 'the month to move, YYYY-MM; needs --to')
  .option('--to <folder>', 'the folder for the file')
  .option('--restore <file>', 'put the entries of a file back')
  .option('--read <file>', 'print the entries of a file, one on each line')
  .option('--trace <id>', 'with --read: only those of this trace')
  .option('--due <folder>', 'list the files that may not be kept any longer')
  .showHelpAfterError()
  .action((options: Options) => reportFailure(() => archive(options)))
  .parseAsync();

async function archive(options: Options): Promise<void> {
  const { service, month, to, restore, read, trace, due } = options;
  if (read !== undefined) return print(read, trace);
  if (due !== undefined) {
    const files = await expiredArchives(due, logboekTermijn, today());
    for (const file of files) console.log(file);
    return;
  }
  const args =
    restore === undefined
      ? ['--month', month ?? '', '--to', to ?? '']
      : ['--restore', restore];
  await printPartnerCommand(service, 'archive', args);
}

async function print(file: string, trace?: string): Promise<void> {
  await checkArchive(file);
  for await (const entry of readArchive(file))
    if (trace === undefined || entry.traceId === trace)
      console.log(JSON.stringify(entry));
}
