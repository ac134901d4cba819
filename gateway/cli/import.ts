import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError } from '../../shared/config.js';
import { isDay, today, type Day } from '../../shared/days.js';
import { makePrivateFile } from '../../shared/private-files.js';
import { cliConfig } from './config.js';
import { readGemeenten } from './import/gemeenten.js';
import { load, type LoadResult } from './import/load.js';
import { readPersoonslijsten } from './import/lo-gba.js';
import { judge, candidatesOf } from './import/verdict.js';
import { partnerEnv, PartnerFailure } from './partner-process.js';
import { presentGemeente } from './import/present-gemeente.js';
import { readReisdocumenten } from './import/reisdocumenten.js';
import { table } from './import/table.js';
import { InputError } from './import/text-file.js';
import { reportOf } from './import/report.js';
import { createProgress } from './progress.js';

interface Options {
  personen: string;
  reisdocumenten: string;
  gemeenten?: string[];
  peildatum: Day;
  report?: string;
}

await new Command('npm run import --')
  .description(
    'Loads official test persons (LO-GBA columns), their travel documents and the list of gemeenten into every partner.\n' +
      'Their detentions, advice and services are made up from a fixed seed and marked as fictitious. Run again, it changes nothing.',
  )
  .requiredOption('--personen <file>', 'people, CSV with LO-GBA elements')
  .requiredOption('--reisdocumenten <file>', 'travel documents, JSON')
  .option(
    '--gemeenten <files...>',
    'table 33 (merged gemeenten end at their present code), the list of present gemeenten, or both',
  )
  .option(
    '--peildatum <day>',
    'the day the made-up records of new people are counted from',
    parsePeildatum,
    today(),
  )
  .option('--report <file>', 'also write the report as JSON')
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  try {
    await importFiles(options);
  } catch (error) {
    const message =
      error instanceof InputError || error instanceof ConfigError
        ? `${error.message}\nNothing was loaded.`
        : error instanceof PartnerFailure
          ? `Not everything was loaded:\n${error.message}\nEach partner loads all or nothing. Mend this and run the same command again: what is loaded stays as it is.`
          : undefined;
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}

/** All files are read and validated before the first partner is started. */
async function importFiles({
  peildatum,
  report: reportFile,
  ...files
}: Options): Promise<void> {
  const { env } = cliConfig();
  const partners = partnerEnv(env);
  const progress = createProgress(6, 'reading');
  try {
    const people = readPersoonslijsten(files.personen);
    const reisdocumenten = readReisdocumenten(files.reisdocumenten);
    const gemeenten = readGemeenten(files.gemeenten ?? []);
    progress.done(`read ${people.length} people`, 'judging');
    const verdicts = judge(people, {
      peildatum,
      reisdocumenten,
      presentGemeente: presentGemeente(gemeenten, peildatum),
    });
    const loadable = candidatesOf(verdicts).length;
    progress.done(`${loadable} of them can be loaded`, 'dji');
    const summarize = (result: LoadResult) =>
      reportOf(result, reisdocumenten, gemeenten.length, peildatum);
    writeReport(reportFile, summarize({ verdicts, outcomes: new Map() }));
    const report = summarize(
      await load(verdicts, gemeenten, peildatum, partners, progress),
    );
    writeReport(reportFile, report);
    progress.end();
    console.log(table(report));
  } finally {
    progress.end();
  }
}

/** Also called before loading, so that an unwritable path stops the command while nothing is loaded yet. */
function writeReport(file: string | undefined, report: unknown): void {
  if (file === undefined) return;
  try {
    makePrivateFile(file);
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(file, null, `cannot be written (${code}).`);
  }
}

function parsePeildatum(value: string): Day {
  if (isDay(value) && value <= today()) return value;
  throw new InvalidArgumentError('Give a day, YYYY-MM-DD, not after today.');
}
