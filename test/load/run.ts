import type { LoadResult } from './load-run.js';
import { parseFlags } from './options.js';
import { runs } from './runs.js';
import { stopSharedServices } from './services.js';

/** `npm run load`: executes the runs one after another and prints a table. Exit code 1 when one failed. */
const { isWanted, options } = parseFlags();
const wanted = runs.filter(isWanted);
if (wanted.length === 0) {
  console.error(
    `There is none of these. Known: ${runs.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(2);
}
const began = Date.now();
const outcomes = new Set<string>();
for (const { id, title, execute } of wanted) {
  console.log(`${id.padEnd(4)} ${title}`);
  const { outcome, detail } = await execute(options).catch(broken);
  outcomes.add(outcome);
  console.log(`     ${outcome.toUpperCase().padEnd(6)} ${detail}`);
}
await stopSharedServices();
console.log(
  `${wanted.length} runs in ${Math.round((Date.now() - began) / 1_000)} s`,
);
process.exit(outcomes.has('fail') ? 1 : 0);

/** A run that cannot be executed has failed; the others go on. */
function broken(error: unknown): LoadResult {
  const detail = error instanceof Error ? error.message : String(error);
  return { outcome: 'fail', detail };
}
