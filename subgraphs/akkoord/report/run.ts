import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError, isSafeUrl } from '../../../shared/config.js';
import { isDay, now, type Day } from '../../../shared/days.js';
import { makePrivateFile } from '../../../shared/private-files.js';
import { readReportConfig } from './config.js';
import { toCsv } from './csv.js';
import { toHtml } from './html.js';
import { isCursorRejected, paginate } from './paginate.js';
import {
  referenceDataQuery,
  type ReferenceData,
  type Rows,
} from './queries.js';
import { openCheckpoint, type Period } from './checkpoint.js';
import { progressBar } from './progress-bar.js';
import { tokenSource } from './token.js';
import { graphqlClient, NakomingFailure, type ExecuteQuery } from './client.js';
import { createReport, type Report } from './report.js';

interface Options {
  van: Day;
  tot: Day;
  gemeente?: string;
  uit: string;
  url?: string;
  tokenFile?: string;
}

await new Command('npm run nakoming --')
  .description(
    'Makes a report of how terms were met in a period: HTML with plots, CSV and JSON. It asks the gateway page by page, as any integrator would,\n' +
      'and never gets a person. Broken off, it goes on where it was when it is run again with the same arguments.',
  )
  .requiredOption('--van <day>', 'first day of the period, YYYY-MM-DD', day)
  .requiredOption('--tot <day>', 'last day of the period, YYYY-MM-DD', day)
  .option('--gemeente <code>', 'only of this gemeente, four digits', gemeente)
  .requiredOption('--uit <folder>', 'where the report goes')
  .option(
    '--url <url>',
    'the graph; default the gateway on this machine',
    graph,
  )
  .option(
    '--token-file <file>',
    "a bearer token with the scope nakoming:lezen; default the demonstration's integrator",
  )
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  try {
    await nakoming(options);
  } catch (error) {
    if (!(error instanceof NakomingFailure || error instanceof ConfigError))
      throw error;
    console.error(
      `${error.message}\nNo report was written. What was got so far is kept: the same command goes on from there.`,
    );
    process.exitCode = 1;
  }
}

async function nakoming({
  van,
  tot,
  uit: dir,
  ...options
}: Options): Promise<void> {
  if (tot < van)
    throw new NakomingFailure(
      'The period ends before it begins: --tot lies before --van.',
    );
  const { portBase, dataDir } = readReportConfig();
  const url = options.url ?? `http://127.0.0.1:${portBase}/graphql`;
  const execute = graphqlClient(url, tokenSource(options.tokenFile, dataDir));
  const period = { van, tot, gemeente: options.gemeente ?? null };
  const rows = await fetchRows(execute, dir, url, period);
  const { normen, gemeenten } =
    await execute<ReferenceData>(referenceDataQuery);
  const report = createReport(
    rows,
    { normen: normen ?? [], gemeenten: gemeenten ?? [] },
    period,
    now(),
  );
  writeReport(dir, report);
  openCheckpoint(dir, url, period).remove();
  console.log(resolve(dir, 'nakoming.html'));
}

/** All rows; starts again if the cursor of the checkpoint is rejected. */
async function fetchRows(
  execute: ExecuteQuery,
  dir: string,
  url: string,
  period: Period,
): Promise<Rows> {
  for (let attempt = 1; ; attempt += 1) {
    const checkpoint = openCheckpoint(dir, url, period);
    const progress = progressBar();
    try {
      return await paginate(execute, period, checkpoint, progress);
    } catch (error) {
      if (!isCursorRejected(error, checkpoint) || attempt === 3) throw error;
      checkpoint.remove();
    } finally {
      progress.stop();
    }
  }
}

function writeReport(dir: string, report: Report): void {
  const files = {
    'nakoming.html': toHtml(report),
    'nakoming.csv': toCsv(report),
    'nakoming.json': `${JSON.stringify(report, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files))
    try {
      makePrivateFile(join(dir, name));
      writeFileSync(join(dir, name), text);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new NakomingFailure(
        `${join(dir, name)} cannot be written (${code}).`,
      );
    }
}

function day(value: string): Day {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('Give a day, YYYY-MM-DD.');
}

function gemeente(value: string): string {
  if (/^\d{4}$/.test(value)) return value;
  throw new InvalidArgumentError('Give the code of a gemeente: four digits.');
}

function graph(value: string): string {
  // The bearer token is sent to it.
  if (isSafeUrl(value)) return value;
  throw new InvalidArgumentError(
    'Give an https URL; http only on this machine itself.',
  );
}
