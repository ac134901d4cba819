import { parseArgs } from 'node:util';
import { startFederation } from '../support/federation.js';
import { fuzz } from './fuzz.js';

/**
 * `npm run fuzz -- [--operations 5000] [--seed N]`: random operations of every persona over the whole federation with the demo people.
 * Ends with 1 when anything was found; the seed that it prints draws the same operations again.
 */
const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '5000' },
    seed: {
      type: 'string',
      default: String(Math.floor(Math.random() * 2 ** 31)),
    },
  },
});
const operations = wholeNumber('operations', 1);
const seed = wholeNumber('seed', 0);
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

function wholeNumber(name: 'operations' | 'seed', least: number): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= least) return number;
  console.error(`--${name} takes a whole number from ${least}.`);
  process.exit(1);
}
