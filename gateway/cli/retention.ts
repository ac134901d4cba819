import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ConfigError, type Env } from '../../shared/config.js';
import { isDay, today, type Day } from '../../shared/days.js';
import { cliConfig } from './config.js';
import {
  dataHolders,
  partnerEnv,
  PartnerFailure,
  type DataHolder,
} from './partner-process.js';
import {
  retentionStatusAt,
  destroyDueAt,
  type RetentionStatus,
} from './retention/partner-retention.js';
import { table } from './retention/table.js';

interface Options {
  partner?: DataHolder[];
  op: Day;
  vernietig?: boolean;
  ja?: boolean;
  door: string;
}

await new Command('npm run retention --')
  .description(
    'Shows what is kept longer than it may be, per partner and term, in counts. With --vernietig it destroys that, in batches that are each all\n' +
      'or nothing, and every partner writes down what it destroyed. Broken off, it goes on where it was when it is run again.',
  )
  .addOption(
    new Option(
      '--partner <names...>',
      'only these; default all partners and the gateway',
    ).choices(dataHolders),
  )
  .addOption(
    new Option('--op <day>', 'show what will be due on this day')
      .argParser(parseDay)
      .default(today(), 'today')
      .conflicts('vernietig'),
  )
  .option('--vernietig', 'destroy what is due today, for good')
  .option('--ja', 'do not ask whether it is meant, for scripts')
  .option('--door <name>', 'who gives the command', userInfo().username)
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  try {
    await retention(options);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function retention({
  op: day,
  door: operator,
  ...options
}: Options): Promise<void> {
  const names = options.partner ?? dataHolders;
  const env = partnerEnv(cliConfig().env, names);
  const statuses = new Map<DataHolder, RetentionStatus[]>();
  await forEach(names, async (name) => {
    statuses.set(name, await retentionStatusAt(name, day, env));
  });
  console.log(table(statuses));
  const due = new Map(
    [...statuses].map(([name, terms]) => [
      name,
      terms.reduce((sum, { aantal }) => sum + aantal, 0),
    ]),
  );
  if (![...due.values()].some(Boolean)) console.log('\nNothing is due.');
  else if (!options.vernietig)
    console.log(
      '\nNothing was destroyed. `npm run retention -- --vernietig` destroys it.',
    );
  else if (options.ja || (await confirmed()))
    await forEach(names, async (name) => {
      const aantal = due.get(name) ?? 0;
      if (aantal > 0)
        console.log(await destroyWithProgress(name, aantal, operator, env));
    });
}

/** Runs one after the other; the failure of one does not stop the others. */
async function forEach(
  names: readonly DataHolder[],
  work: (name: DataHolder) => Promise<void>,
): Promise<void> {
  for (const name of names)
    try {
      await work(name);
    } catch (error) {
      if (!(error instanceof PartnerFailure)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new ConfigError(
      'Nothing was destroyed: there is no terminal for the confirmation. Add --ja.',
    );
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
  });
  const answer = await terminal.question(
    '\nThis destroys it for good. Type ja to go on: ',
  );
  terminal.close();
  if (answer.trim() === 'ja') return true;
  console.log('Nothing was destroyed.');
  return false;
}

async function destroyWithProgress(
  name: DataHolder,
  due: number,
  operator: string,
  env: Env,
): Promise<string> {
  const bar = new SingleBar({
    format: `${name} {bar} {value}/{total}`,
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(due, 0);
  const destroyed = new Map<string, { personen: number; rijen: number }>();
  try {
    for await (const { code, personen, rijen } of destroyDueAt(
      name,
      operator,
      env,
    )) {
      const sum = destroyed.get(code) ?? { personen: 0, rijen: 0 };
      sum.personen += personen;
      sum.rijen += rijen;
      destroyed.set(code, sum);
      bar.increment(personen || rijen);
    }
  } finally {
    bar.stop();
  }
  return [...destroyed]
    .map(
      ([code, { personen, rijen }]) =>
        `${name}: destroyed ${code}, ${personen ? `of ${personen} people, ` : ''}${rijen} rows`,
    )
    .join('\n');
}

function parseDay(value: string): Day {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('Give a day, YYYY-MM-DD.');
}
