import { Command, InvalidArgumentError } from 'commander';

export interface Options {
  scenario?: string;
  gateway?: string;
  rounds?: number;
  json?: string;
  against?: string;
  bodies?: true;
  check?: true;
  growth?: true;
  profile?: true;
  rules?: true;
  whole?: true;
}

/** The parsed command line. */
export const options = new Command()
  .option('--scenario <names>', 'only these, separated by commas')
  .option('--gateway <names>', 'only these, separated by commas')
  .option(
    '--rounds <number>',
    'how often each has its turn of a second (default: 12; 30 with --against)',
    rounds,
  )
  .option('--json <file>', 'where the rows are written')
  .option(
    '--against <ref>',
    'compares ours and ours-bare with those of another commit',
  )
  .option('--bodies', 'how long the bodies of responses block the event loop')
  .option('--whole', 'what a unified view costs the whole federation')
  .option(
    '--growth',
    'CPU per value by the size of a response; what the first request of an operation costs',
  )
  .option('--profile', 'where gateway and partners spend their time')
  .option('--rules', 'what the rules of akkoord cost, to the rest of a page')
  .option('--check', 'how long `graph -- check` takes, to composition alone')
  .parse()
  .opts<Options>();

function rounds(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number, from 1.');
}

export const isWanted = (name: string, wanted: string | undefined) =>
  !wanted || wanted.split(',').includes(name);
