import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError } from '../../shared/config.js';
import { isDay, today, type Day } from '../../shared/days.js';
import { makePrivateFile } from '../../shared/private-files.js';
import { cliConfig } from './config.js';
import { readGemeenten } from './import/gemeenten.js';
import { laden, type Geladen } from './import/load.js';
import { readPersoonslijsten } from './import/lo-gba.js';
import { beoordeel, kandidatenOf } from './import/verdict.js';
import { partnerEnv, PartnerFailure } from './partner-process.js';
import { presentGemeente } from './import/present-gemeente.js';
import { readReisdocumenten } from './import/reisdocumenten.js';
import { tabel } from './import/table.js';
import { InputError } from './import/text-file.js';
import { verslagOf } from './import/report.js';
import { voortgang } from './import/progress.js';

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
    peildatum,
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
    const known =
      error instanceof InputError || error instanceof ConfigError
        ? `${error.message}\nNothing was loaded.`
        : error instanceof PartnerFailure
          ? `Not everything was loaded:\n${error.message}\nEach partner loads all or nothing. Mend this and run the same command again: what is loaded stays as it is.`
          : undefined;
    if (known === undefined) throw error;
    console.error(known);
    process.exitCode = 1;
  }
}

/** Everything is read and judged before the first partner is asked. */
async function importFiles({
  peildatum,
  report,
  ...files
}: Options): Promise<void> {
  const { env } = cliConfig();
  const partners = partnerEnv(env);
  const progress = voortgang(6, 'reading');
  try {
    const lijsten = readPersoonslijsten(files.personen);
    const reisdocumenten = readReisdocumenten(files.reisdocumenten);
    const gemeenten = readGemeenten(files.gemeenten ?? []);
    progress.done(`read ${lijsten.length} people`, 'judging');
    const oordelen = beoordeel(lijsten, {
      peildatum,
      reisdocumenten,
      presentGemeente: presentGemeente(gemeenten, peildatum),
    });
    const loadable = kandidatenOf(oordelen).length;
    progress.done(`${loadable} of them can be loaded`, 'dji');
    const sum = (geladen: Geladen) =>
      verslagOf(geladen, reisdocumenten, gemeenten.length, peildatum);
    writeReport(report, sum({ oordelen, uitkomsten: new Map() }));
    const verslag = sum(
      await laden(oordelen, gemeenten, peildatum, partners, progress),
    );
    writeReport(report, verslag);
    progress.end();
    console.log(tabel(verslag));
  } finally {
    progress.end();
  }
}

/** Written before loading too, so that a place where it cannot be written stops the command in time. */
function writeReport(file: string | undefined, verslag: unknown): void {
  if (file === undefined) return;
  try {
    makePrivateFile(file);
    writeFileSync(file, `${JSON.stringify(verslag, null, 2)}\n`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(file, null, `cannot be written (${code}).`);
  }
}

function peildatum(value: string): Day {
  if (isDay(value) && value <= today()) return value;
  throw new InvalidArgumentError('Give a day, YYYY-MM-DD, not after today.');
}
