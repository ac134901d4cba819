import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  ConfigError,
  ketenPartners,
  type Env,
  type PartnerName,
} from '../../shared/config.js';
import { isSet } from '../../shared/secret-files.js';
import { cliConfig } from './config.js';
import { scriptArguments } from './script-arguments.js';

/** Who holds data. Each runs its commands in a process of its own. */
export type DataHolder = PartnerName | 'gateway';

/** Those that store data. The logboek stores none: it reads the audit log of the gateway. */
export const dataHolders = [
  ...ketenPartners,
  'gateway',
] as const satisfies DataHolder[];

type Command =
  | 'archive'
  | 'import'
  | 'law'
  | 'migrate'
  | 'reconcile'
  | 'retention'
  | 'rotate-keys';

/** A partner's commands are in its main.ts; each of the gateway's is a script. */
const scriptOf = (holder: DataHolder, command: Command): string[] =>
  holder === 'gateway'
    ? scriptArguments(`gateway/audit/${command}.ts`)
    : [...scriptArguments(`subgraphs/${holder}/main.ts`), command];

/** A partner's process failed; the message names the partner and its reason. */
export class PartnerFailure extends Error {}

/**
 * Runs a partner's command as a process with `lines` as standard input, and yields the lines that it prints. A consumer that stops
 * iterating kills the process. Throws PartnerFailure.
 */
export async function* partnerProcess(
  partner: DataHolder,
  command: Command,
  args: readonly string[],
  env: Env,
  lines: Iterable<string> = [],
): AsyncGenerator<string> {
  const child = spawn(
    process.execPath,
    [...scriptOf(partner, command), ...args],
    { env: ownEnv(partner, env), stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'close') as Promise<[number | null]>;
  const errorLines = linesOf(child.stderr);
  // EPIPE of a process that stopped early is ignored: its exit code and standard error tell why.
  const inputWritten = pipeline(Readable.from(lines), child.stdin).catch(
    () => {},
  );
  try {
    yield* createInterface({ input: child.stdout });
    await inputWritten;
    const [code] = await ended;
    if (code !== 0)
      throw new PartnerFailure(reasonOf(partner, await errorLines, code));
  } finally {
    child.kill();
  }
}

/** The environment without the keys of other partners. */
export const ownEnv = (partner: DataHolder, env: Env): Env =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/_DATA_KEYS(_FILE)?$/.test(name) ||
        name.startsWith(`${partner.toUpperCase()}_DATA_KEYS`),
    ),
  );

/** A command that fails in order ends with `<partner> cannot …`; of a crash, the first error that was printed. */
function reasonOf(partner: string, lines: string[], code: number | null) {
  const first = lines.findIndex((line) => line.startsWith(`${partner} cannot`));
  if (first >= 0) return lines.slice(first).join('\n');
  return `${partner}: ${lines.find((line) => line.includes('Error')) ?? `exit code ${code}`}`;
}

async function linesOf(stream: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}

/** `null` for a line that is not JSON. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const urlVariable = (holder: DataHolder) =>
  `${holder.toUpperCase()}_DATABASE_URL`;

/**
 * The environment of partners' processes. Without any database configured they use the demonstration's files in DATA_DIR. With some
 * configured, all that are needed must be, so that no command works partly on production databases and partly on files.
 */
export function partnerEnv(
  env: Env,
  partners: readonly DataHolder[] = ketenPartners,
): Env {
  if (!dataHolders.some((partner) => isSet(env, urlVariable(partner))))
    return { ...env, DEMO: '1' };
  const missing = partners.map(urlVariable).filter((name) => !isSet(env, name));
  if (missing.length === 0) return env;
  throw new ConfigError(
    `Not set: ${missing.join(', ')}. Set the databases of all partners, or of none to use DATA_DIR.`,
  );
}

/** Of these, those whose database is configured; all in a demonstration, where none is. */
export function configuredOf<Holder extends DataHolder>(
  holders: readonly Holder[],
  env: Env,
): readonly Holder[] {
  const names = holders.filter((name) => isSet(env, urlVariable(name)));
  return names.length > 0 ? names : holders;
}

/** Runs a partner's command with the environment of this process, and prints what it prints. Errors: ConfigError, PartnerFailure. */
export async function printPartnerCommand(
  partner: DataHolder,
  command: Command,
  args: readonly string[],
): Promise<void> {
  const env = partnerEnv(cliConfig().env, [partner]);
  for await (const line of partnerProcess(partner, command, args, env))
    console.log(line);
}

/** What an operator can mend is one sentence on standard error, and exit code 1; any other error is thrown. */
export async function reportFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof PartnerFailure))
      throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
