import { resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { printPartnerCommand, reportFailure } from './partner-process.js';

const holders = ['akkoord', 'dji'] as const;

await new Command('npm run law --')
  .description(
    'Law that changes without a release. Without a file it prints what a partner has as CSV, to be amended; with one it puts that file in its place, whole or\n' +
      'not at all: every row that is wrong is named, and nothing is written. Services that run use it from the next request on. See docs/operations.md.',
  )
  .addArgument(
    new Argument(
      '<partner>',
      'akkoord: the norms; dji: the measures for eindverlof',
    ).choices(holders),
  )
  .argument('[file]', 'CSV, or JSON when its name ends in .json')
  .option('--dry-run', 'check the file and say what it changes; write nothing')
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run(
  partner: (typeof holders)[number],
  file: string | undefined,
  { dryRun }: { dryRun?: boolean },
): Promise<void> {
  const args = [
    ...(file === undefined ? [] : [resolve(file)]),
    ...(dryRun ? ['--dry-run'] : []),
  ];
  await reportFailure(() => printPartnerCommand(partner, 'law', args));
}
