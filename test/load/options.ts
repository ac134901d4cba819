import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';

export interface LoadOptions {
  /** Seconds of each phase of a run. */
  seconds: number;
  /** The short form, for CI: a tenth of the time; the same promises. */
  isShort: boolean;
  /** Prints what a run does meanwhile. */
  isVerbose: boolean;
  /** Of what is drawn at random. */
  seed: number;
}

interface Flags {
  only?: string;
  short?: true;
  seconds?: number;
  verbose?: true;
  seed?: number;
}

/** The command line: which runs, and how long. */
export function parseFlags(args?: readonly string[]): {
  isWanted(run: { id: string; isQuick?: boolean }): boolean;
  options: LoadOptions;
} {
  const { only, short, seconds, verbose, seed } = new Command('npm run load --')
    .option('--only <ids>', 'only these runs, separated by commas: L4,F29')
    .option('--short', 'the short form, for CI')
    .option(
      '--seconds <number>',
      'of each phase of a run (default: 30; 6 with --short)',
      positive,
    )
    .option('--seed <number>', 'of random faults', positive)
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
      seed: seed ?? randomInt(1, 100_000),
    },
  };
}

function positive(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(
    'Give a whole number from 1, of five digits at most.',
  );
}
