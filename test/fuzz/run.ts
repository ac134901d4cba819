import { Command, InvalidArgumentError } from 'commander';
import { startFederation } from '../support/federation.js';
import { fuzz } from './fuzz.js';

/** Exits with 1 if there are problems. */
const { operations, seed = anySeed() } = new Command('npm run fuzz --')
  .description(
    'Random operations of every persona over the whole federation with the demo people, compared with what each gets field by field, and\n' +
      'with the audit log.',
  )
  .option('--operations <number>', 'how many', wholeNumber(1), 5_000)
  .option(
    '--seed <number>',
    'draws the same operations again (default: another each time)',
    wholeNumber(0),
  )
  .showHelpAfterError()
  .parse()
  .opts<{ operations: number; seed?: number }>();
console.log(`${operations} operations, seed ${seed} …`);
const federation = await startFederation();
try {
  const begun = Date.now();
  const { problems, ...counts } = await fuzz(federation, {
    operations,
    seed,
    onProgress: (done, found) => {
      if (done % 250 === 0)
        console.log(
          `${done} of ${operations}, ${found.problems.length} problems, ${Math.round((Date.now() - begun) / 1_000)} s`,
        );
    },
  });
  for (const problem of problems.slice(0, 40)) console.log(`\n${problem}`);
  console.log(`\n${JSON.stringify(counts)}`);
  console.log(`${problems.length} problems, seed ${seed}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await federation.stop();
}

function anySeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

function wholeNumber(least: number) {
  return (text: string): number => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least}.`);
  };
}
