import { writeFileSync } from 'node:fs';
import { gateways } from '../gateways/gateways.js';
import { isWanted, type Options } from '../options.js';
import { scenarios } from '../scenarios.js';
import { startSetting, type Setting } from '../setting.js';
import { measurePairs } from './measure-pairs.js';
import { buildOf, commitOf, InvalidComparison } from './other-build.js';
import { inWords, isWithin, pairedRatio, type PairedRatio } from './paired.js';

/** With fewer turns the noise of the machine exceeds the difference between builds. */
const fewestTurns = 30;
/** Processes of one build differ by chance: memory layout, moments of JIT compilation. */
const starts = 3;
const defaultScenario = 'unique-callers';
const ours = ['ours', 'ours-bare'] as const;

interface Outcome extends PairedRatio {
  scenario: string;
  gateway: string;
  against: string;
}

/** Compares this build with that of `ref`, over the same partners; prints the paired ratios of CPU per query. Error: InvalidComparison. */
export async function compareBuilds(
  ref: string,
  options: Options,
): Promise<void> {
  const turns = checked(options);
  const outcomes = await compare(commitOf(ref), turns, options);
  if (options.json)
    writeFileSync(options.json, JSON.stringify(outcomes, null, 2));
}

function checked({ rounds = fewestTurns, gateway, scenario }: Options): number {
  if (rounds < fewestTurns)
    throw new InvalidComparison(
      `--against needs at least ${fewestTurns} turns: leave --rounds out, or give more.`,
    );
  if (!ours.some((name) => isWanted(name, gateway)))
    throw new InvalidComparison(
      '--against compares builds of ours and ours-bare; --gateway may name one of them.',
    );
  if (!scenarios.some(({ name }) => isWanted(name, scenario)))
    throw new InvalidComparison(
      `There is no such scenario. Known are: ${scenarios.map(({ name }) => name).join(', ')}.`,
    );
  return rounds;
}

async function compare(
  commit: string,
  turns: number,
  { gateway, scenario = defaultScenario }: Options,
): Promise<Outcome[]> {
  const against = commit.slice(0, 12);
  console.log(`${against} is checked out and compiled …`);
  const other = buildOf(commit);
  const outcomes: Outcome[] = [];
  let setting: Setting | undefined;
  try {
    setting = await startSetting();
    for (const each of scenarios)
      for (const name of ours) {
        if (!isWanted(each.name, scenario) || !isWanted(name, gateway))
          continue;
        const config = setting.configOf(each);
        const pairs = await measurePairs(
          () => gateways[name](config),
          () => gateways[name]({ ...config, compiled: other.image }),
          each,
          setting,
          { starts, turns },
        );
        const ratio = pairedRatio(pairs.own, pairs.other);
        outcomes.push({
          scenario: each.name,
          gateway: name,
          against,
          ...ratio,
        });
        console.log(summary(outcomes.at(-1)!));
      }
  } finally {
    setting?.stop();
    other.remove();
  }
  return outcomes;
}

const summary = ({ scenario, gateway, against, ...result }: Outcome) =>
  `${scenario}, ${gateway}: ${inWords(result, against)}; within 3 %: ${isWithin(3, result) ? 'yes' : 'NO'}`;
