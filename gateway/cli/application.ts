import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { writeApplication } from './application/write.js';

await new Command('npm run application --')
  .description('Writes the example application as files for a web server.')
  .requiredOption(
    '--settings <file>',
    'JSON: graph (URL), login { issuer, client }',
  )
  .requiredOption('--out <folder>', 'where to write it')
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run(options: { settings: string; out: string }): Promise<void> {
  try {
    const settings: unknown = JSON.parse(
      await readFile(options.settings, 'utf8'),
    );
    await writeApplication(options.out, settings);
    console.log(
      `${options.out} has index.html, its scripts and its style sheet.`,
    );
  } catch (error) {
    const message =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : (error as Error).message;
    console.error(`${options.settings}: ${message}\nNothing was written.`);
    process.exitCode = 1;
  }
}
