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

/** Who keeps data: each works on its own, in a process of its own. */
export type Houder = PartnerName | 'gateway';

/** Those with something to keep or to destroy: the logboek reads what the gateway keeps. */
export const houders = [
  ...ketenPartners,
  'gateway',
] as const satisfies Houder[];

type Command = 'import' | 'retention' | 'rotate-keys';

/** The gateway has a script of its own for the one command it knows. */
const scriptOf = (houder: Houder, command: Command): string[] =>
  houder === 'gateway'
    ? [`gateway/audit/${command}.ts`]
    : [`subgraphs/${houder}/main.ts`, command];

/** A partner's process that failed; the message names the partner and what it said. */
export class PartnerFailure extends Error {}

/**
 * Runs a command of a partner's own as a process, hands it lines, and gives what it prints line by line. Who stops listening ends the
 * process. Throws PartnerFailure when it fails.
 */
export async function* partnerProcess(
  partner: Houder,
  command: Command,
  args: readonly string[],
  env: Env,
  lines: Iterable<string> = [],
): AsyncGenerator<string> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', ...scriptOf(partner, command), ...args],
    { env: ownEnv(partner, env), stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'close') as Promise<[number | null]>;
  const said = linesOf(child.stderr);
  // A partner that stops reading says why on standard error and by its exit code.
  const fed = pipeline(Readable.from(lines), child.stdin).catch(() => {});
  try {
    yield* createInterface({ input: child.stdout });
    await fed;
    const [code] = await ended;
    if (code !== 0)
      throw new PartnerFailure(reasonOf(partner, await said, code));
  } finally {
    child.kill();
  }
}

/** The environment without the keys of others: each is with its owner alone. */
export const ownEnv = (partner: Houder, env: Env): Env =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !name.endsWith('_DATA_KEYS') ||
        name === `${partner.toUpperCase()}_DATA_KEYS`,
    ),
  );

/** What a partner says last is what it cannot do; when it did not come to that, the first error it printed. */
function reasonOf(partner: string, said: string[], code: number | null) {
  const first = said.findIndex((line) => line.startsWith(`${partner} cannot`));
  if (first >= 0) return said.slice(first).join('\n');
  return `${partner}: ${said.find((line) => line.includes('Error')) ?? `exit code ${code}`}`;
}

async function linesOf(stream: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}

/** What a line of JSON says; `null` for one that is none. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * The environment of partners' processes. With no database configured they use the files of a demonstration in DATA_DIR; with some
 * configured, all that are needed must be, so that nobody works half on a production database and half on a file.
 */
export function partnerEnv(
  env: Env,
  partners: readonly Houder[] = ketenPartners,
): Env {
  const variable = (partner: string) => `${partner.toUpperCase()}_DATABASE_URL`;
  if (!houders.some((partner) => env[variable(partner)]))
    return { ...env, DEMO: '1' };
  const missing = partners.map(variable).filter((name) => !env[name]);
  if (missing.length === 0) return env;
  throw new ConfigError(
    `Not set: ${missing.join(', ')}. Set the databases of all partners, or of none to use DATA_DIR.`,
  );
}
