import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError, isSafeUrl } from '../../../shared/config.js';
import { isDay, now, type Day } from '../../../shared/days.js';
import { makePrivateFile } from '../../../shared/private-files.js';
import { readReportConfig } from './config.js';
import { csvVan } from './csv.js';
import { htmlVan } from './html.js';
import { cursorIsGone, loop } from './paginate.js';
import { namenVraag, type Namen, type Regels } from './queries.js';
import { openStand, type Periode } from './checkpoint.js';
import { teller } from './progress-bar.js';
import { tokenVan } from './token.js';
import { NakomingFailure, vraagAan, type Vraag } from './client.js';
import { verslagVan, type Verslag } from './report.js';

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

async function nakoming({ van, tot, uit, ...options }: Options): Promise<void> {
  if (tot < van)
    throw new NakomingFailure(
      'The period ends before it begins: --tot lies before --van.',
    );
  const { portBase, dataDir } = readReportConfig();
  const url = options.url ?? `http://127.0.0.1:${portBase}/graphql`;
  const vraag = vraagAan(url, tokenVan(options.tokenFile, dataDir));
  const periode = { van, tot, gemeente: options.gemeente ?? null };
  const regels = await regelsVan(vraag, uit, url, periode);
  const { normen, gemeenten } = await vraag<Namen>(namenVraag);
  const verslag = verslagVan(
    regels,
    { normen: normen ?? [], gemeenten: gemeenten ?? [] },
    periode,
    now(),
  );
  schrijf(uit, verslag);
  openStand(uit, url, periode).remove();
  console.log(resolve(uit, 'nakoming.html'));
}

/** All rows; begins anew when the cursor to go on from does not fit any more. */
async function regelsVan(
  vraag: Vraag,
  uit: string,
  url: string,
  periode: Periode,
): Promise<Regels> {
  for (let attempt = 1; ; attempt += 1) {
    const stand = openStand(uit, url, periode);
    const progress = teller();
    try {
      return await loop(vraag, periode, stand, progress);
    } catch (error) {
      if (!cursorIsGone(error, stand) || attempt === 3) throw error;
      stand.remove();
    } finally {
      progress.stop();
    }
  }
}

function schrijf(uit: string, verslag: Verslag): void {
  const files = {
    'nakoming.html': htmlVan(verslag),
    'nakoming.csv': csvVan(verslag),
    'nakoming.json': `${JSON.stringify(verslag, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files))
    try {
      makePrivateFile(join(uit, name));
      writeFileSync(join(uit, name), text);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new NakomingFailure(
        `${join(uit, name)} cannot be written (${code}).`,
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
  // The bearer token goes there.
  if (isSafeUrl(value)) return value;
  throw new InvalidArgumentError(
    'Give an https URL; http only on this machine itself.',
  );
}
