import { Command, CommanderError } from 'commander';
import { ConfigError } from '../../shared/config.js';
import { CommandFailed, WrongUsage } from './graph/command-failed.js';

/** A subcommand, in a file of its own in `graph/`. */
interface Subcommand {
  summary: string;
  /** Its arguments, options, examples and action. */
  load(): Promise<{ define(command: Command): void }>;
}

/** Loaded on use: composition and planning take a second to load, which no other command should wait for. */
const subcommands: Readonly<Record<string, Subcommand>> = {
  access: {
    summary: 'shows which fields a persona or role can read, and of whom',
    load: () => import('./graph/access.js'),
  },
  changelog: {
    summary: 'writes what changed between two versions, in words',
    load: () => import('./graph/changelog.js'),
  },
  check: {
    summary: 'reports what a schema change breaks, and for which clients',
    load: () => import('./graph/check.js'),
  },
  client: {
    summary: 'writes a typed package for a client, from its manifest',
    load: () => import('./graph/client.js'),
  },
  clients: {
    summary: 'suspends a client on all gateways, or resumes it',
    load: () => import('./graph/clients.js'),
  },
  compose: {
    summary: "composes and signs the supergraph of rover's supergraph.yaml",
    load: () => import('./graph/compose.js'),
  },
  conform: {
    summary: 'checks a running subgraph against the contract, over HTTP',
    load: () => import('./graph/conform.js'),
  },
  docs: {
    summary: 'writes the documentation as static pages',
    load: () => import('./graph/docs.js'),
  },
  doctor: {
    summary: 'diagnoses settings, database, keys, issuer and partners',
    load: () => import('./graph/doctor.js'),
  },
  explain: {
    summary: 'explains an error code: cause, and what to do',
    load: () => import('./graph/explain.js'),
  },
  new: {
    summary: 'writes a small partner that runs, to begin from',
    load: () => import('./graph/new.js'),
  },
  operations: {
    summary: 'registers the operations of clients, lists and retires them',
    load: () => import('./graph/operations.js'),
  },
  plan: {
    summary: 'shows the query plan of an operation as a tree',
    load: () => import('./graph/plan.js'),
  },
  sign: {
    summary: 'signs a supergraph for gateways that get it from a URL',
    load: () => import('./graph/sign.js'),
  },
  usage: {
    summary: 'exports which client requested which fields, for check',
    load: () => import('./graph/usage.js'),
  },
};

const failed = 1;
const wrongUsage = 2;

const args = process.argv.slice(2);
const program = new Command('npm run graph --')
  .description(
    'Tools for partners and operators: one command line for the graph.',
  )
  .exitOverride()
  .showHelpAfterError('Run it with --help for the options and examples.')
  .addHelpText(
    'after',
    '\nExit codes: 0 done and in order, 1 failed, 2 wrong usage.\nExample:\n  npm run graph -- conform --help',
  );
try {
  for (const [name, { summary, load }] of Object.entries(subcommands)) {
    const command = program.command(name).summary(summary).description(summary);
    if (args.includes(name)) (await loaded(name, load)).define(command);
  }
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** An image has no packages that only development needs. */
async function loaded(name: string, load: Subcommand['load']) {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND')
      throw error;
    throw new CommandFailed(
      `\`${name}\` needs packages that are not installed here, as in an image: run it in a clone of the repository.`,
    );
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has written its message, or the help, already.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? 0 : wrongUsage;
  if (error instanceof WrongUsage) {
    console.error(`error: ${error.message}`);
    return wrongUsage;
  }
  if (!(error instanceof CommandFailed || error instanceof ConfigError))
    throw error;
  console.error(error.message);
  return failed;
}
