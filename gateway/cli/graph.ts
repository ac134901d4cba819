import { Command, CommanderError } from 'commander';
import { ConfigError } from '../../shared/config.js';
import { CommandFailed } from './graph/command-failed.js';

/** A subcommand, in a file of its own in `graph/`. */
interface Subcommand {
  summary: string;
  /** Its arguments, options, examples and action. */
  load(): Promise<{ define(command: Command): void }>;
}

/** Loaded on use: composition and planning take a second to load, which no other command should wait for. */
const subcommands: Readonly<Record<string, Subcommand>> = {
  conform: {
    summary: 'checks a running subgraph against the contract, over HTTP',
    load: () => import('./graph/conform.js'),
  },
};

const failed = 1;
const wrongUsage = 2;

const args = process.argv.slice(2);
const program = new Command('npm run graph --')
  .description('Tools for partners: one command line for a subgraph.')
  .exitOverride()
  .showHelpAfterError('Run it with --help for the options and examples.')
  .addHelpText(
    'after',
    '\nExit codes: 0 done and in order, 1 failed, 2 wrong usage.\nExample:\n  npm run graph -- conform --help',
  );
for (const [name, { summary, load }] of Object.entries(subcommands)) {
  const command = program.command(name).summary(summary).description(summary);
  if (args.includes(name)) (await load()).define(command);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Commander has written its message, or the help, already.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? 0 : wrongUsage;
  if (!(error instanceof CommandFailed || error instanceof ConfigError))
    throw error;
  console.error(error.message);
  return failed;
}
