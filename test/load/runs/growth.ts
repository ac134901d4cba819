import type { Database } from '../../../shared/database/database.js';
import { percentile } from '../growth/percentile.js';
import { openData, type Place } from '../growth/data.js';
import { counted, growthOperations } from '../growth/operations.js';
import type { LoadRun } from '../load-run.js';
import type { LoadOptions } from '../options.js';
import { startFederation } from '../../support/federation.js';

/** A page may take this many times what it takes with the fewest people. */
const most = 1.3;
/** Less than a timer, or the machine, can tell apart. */
const noiseMs = 2;

/** Median milliseconds by operation. */
type Medians = Record<string, number>;

/** Embedded databases; with GROWTH_DATABASE_URL, of a server, on that one. They stay, so that a second execution inserts nothing. */
export const growth: LoadRun = {
  id: 'GROWTH',
  title: `with 100,000 people everything takes ${most} times what it takes with 1,000, at most`,
  execute: async (options) => {
    const sizes = options.isShort ? [1_000, 10_000] : [1_000, 10_000, 100_000];
    const server = process.env['GROWTH_DATABASE_URL'];
    const medians: Medians[] = [];
    for (const size of sizes) {
      const place: Place = server
        ? { server, prefix: `growth${size}` }
        : { folder: `.data-growth/${size}` };
      medians.push(await measureSize(place, size, options));
    }
    console.log(table(sizes, medians));
    const slower = Object.keys(medians[0]!).filter((name) => {
      const [least, largest] = [medians[0]![name]!, medians.at(-1)![name]!];
      return (
        name !== counted && largest > least * most && largest - least > noiseMs
      );
    });
    return slower.length === 0
      ? { outcome: 'pass', detail: `${Object.keys(medians[0]!).length} kinds` }
      : { outcome: 'fail', detail: `slower: ${slower.join(', ')}` };
  },
};

async function measureSize(
  place: Place,
  size: number,
  { seconds }: LoadOptions,
): Promise<Medians> {
  const databases = await openData(place, size);
  const federation = await startFederation({ databases });
  try {
    const medians: Medians = {};
    const operations = await growthOperations(federation);
    for (const [name, send] of Object.entries(operations)) {
      for (let warmUp = 0; warmUp < 20; warmUp += 1) await send();
      const times: number[] = [];
      const until = performance.now() + (seconds * 1_000) / 6;
      while (performance.now() < until || times.length < 20) {
        const begun = performance.now();
        await send();
        times.push(performance.now() - begun);
      }
      medians[name] = percentile(times, 0.5);
    }
    return medians;
  } finally {
    await federation.stop();
    await closeAll(Object.values(databases));
  }
}

async function closeAll(databases: readonly Database[]): Promise<void> {
  for (const database of databases) await database.close();
}

/** In Markdown, for docs/operations.md. */
const table = (sizes: readonly number[], medians: readonly Medians[]): string =>
  [
    ['p50 in ms', ...sizes.map((size) => size.toLocaleString('en')), 'ratio'],
    ['---', ...sizes.map(() => '---'), '---'],
    ...Object.keys(medians[0]!).map((name) => [
      name,
      ...medians.map((each) => each[name]!.toFixed(1)),
      (medians.at(-1)![name]! / medians[0]![name]!).toFixed(2),
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
