import { Command, InvalidArgumentError } from 'commander';
import type { LoadRun } from './load-run.js';

export interface LoadOptions {
  /** Seconds of each phase of a run. */
  seconds: number;
  /** The short form, for CI: a tenth of the time; the same promises. */
  isShort: boolean;
  /** Prints what a run does meanwhile. */
  isVerbose: boolean;
}

interface Flags {
  only?: string;
  short?: true;
  seconds?: number;
  verbose?: true;
}

/** The command line: which runs, and how long. */
export function parseFlags(args?: readonly string[]): {
  isWanted(run: LoadRun): boolean;
  options: LoadOptions;
} {
  const { only, short, seconds, verbose } = new Command('npm run load --')
    .option('--only <ids>', 'only these runs, separated by commas: L4,F29')
    .option('--short', 'the short form, for CI')
    .option(
      '--seconds <number>',
      'of each phase of a run (default: 30; 6 with --short)',
      positive,
    )
    .option('--verbose', 'also what happens during a run')
    .parse(args, { from: args ? 'user' : 'node' })
    .opts<Flags>();
  const wanted = only?.toUpperCase().split(',');
  return {
    isWanted: ({ id, isQuick }) =>
      wanted ? wanted.includes(id) : !short || !!isQuick,
    options: {
      seconds: seconds ?? (short ? 6 : 30),
      isShort: short ?? false,
      isVerbose: verbose ?? false,
    },
  };
}

function positive(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number of seconds, from 1.');
}
