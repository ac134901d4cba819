import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import {
  ConfigError,
  ketenPartners,
  type Env,
  type PartnerName,
} from '../../../shared/config.js';
import { isDay } from '../../../shared/days.js';
import type { ImportRegel, ImportUitkomst } from '../../../shared/import.js';

/** A partner that did not take the lines; the message names it and what it said. */
export class PartnerFailure extends Error {}

const uitkomst = z.object({
  bronsleutel: z.string(),
  id: z.uuid(),
  uitkomst: z.enum(['nieuw', 'bijgewerkt', 'ongewijzigd']),
  peildatum: z.string().refine(isDay).optional(),
});

/**
 * Starts a partner's own import, hands it the lines and gives back its outcomes by `bronsleutel`; of people who do not concern the
 * partner there is none. Throws PartnerFailure when the process fails.
 */
export async function importAt(
  partner: PartnerName,
  regels: readonly ImportRegel[],
  env: Env,
): Promise<Map<string, ImportUitkomst>> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', `subgraphs/${partner}/import.ts`],
    { env, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'close') as Promise<[number | null]>;
  const said = linesOf(child.stderr);
  const printed = linesOf(child.stdout);
  // A partner that stops reading says why on standard error and by its exit code.
  await pipeline(Readable.from(ndjson(regels)), child.stdin).catch(() => {});
  const [code] = await ended;
  if (code !== 0) throw new PartnerFailure(reasonOf(partner, await said, code));
  return outcomes(await printed);
}

/** A partner says in one sentence why it cannot import; when it did not come to that, the first error it printed. */
const reasonOf = (partner: string, said: string[], code: number | null) =>
  said.find((line) => line.startsWith(`${partner} cannot import`)) ??
  `${partner}: ${said.find((line) => line.includes('Error')) ?? `exit code ${code}`}`;

function* ndjson(regels: readonly ImportRegel[]): Generator<string> {
  for (const regel of regels) yield `${JSON.stringify(regel)}\n`;
}

async function linesOf(stream: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}

const outcomes = (lines: string[]): Map<string, ImportUitkomst> =>
  new Map(
    lines.flatMap((line) => {
      const result = uitkomst.safeParse(parseLine(line));
      return result.success ? [[result.data.bronsleutel, result.data]] : [];
    }),
  );

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * The environment of the partners' imports. With no database configured they use the files of a demonstration in DATA_DIR; with some
 * configured, all must be, so that nobody loads half into a production database and half into a file.
 */
export function partnerEnv(env: Env): Env {
  const names = ketenPartners.map(
    (partner) => `${partner.toUpperCase()}_DATABASE_URL`,
  );
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return { ...env, DEMO: '1' };
  if (missing.length === 0) return env;
  throw new ConfigError(
    `Not set: ${missing.join(', ')}. Set the databases of all partners, or of none to load into DATA_DIR.`,
  );
}
