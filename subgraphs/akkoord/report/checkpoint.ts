import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Lijst, Regels } from './queries.js';
import {
  makePrivateFile,
  makePrivateFolder,
} from '../../../shared/private-files.js';
import { NakomingFailure } from './client.js';

/** What is asked; a walk that was broken off goes on only with the same. */
export interface Periode {
  van: string;
  tot: string;
  gemeente: string | null;
}

/** How far the walk is. */
export interface Stand {
  regels: Regels;
  /** Where each list goes on; `cursor` is `null` at its begin. */
  bij: Record<Lijst, { cursor: string | null; einde: boolean }>;
  add<L extends Lijst>(
    lijst: L,
    regels: Regels[L],
    cursor: string | null,
    einde: boolean,
  ): void;
  /** The report is there: nothing needs to be kept. */
  remove(): void;
}

interface Regel {
  lijst: Lijst;
  regels: never[];
  cursor: string | null;
  einde: boolean;
}

/**
 * Opens the walk in a folder: a new one, or the one that was broken off there. Each page is a line that is added at once, so an
 * interruption costs one page at most. Throws NakomingFailure for another walk's file and for a folder that cannot be written.
 */
export function openStand(dir: string, url: string, periode: Periode): Stand {
  const file = join(dir, 'nakoming.onderweg.jsonl');
  const kop = JSON.stringify({ url, ...periode });
  const stand: Stand = {
    regels: { nakomingsregels: [], signaalregels: [] },
    bij: {
      nakomingsregels: { cursor: null, einde: false },
      signaalregels: { cursor: null, einde: false },
    },
    add: (lijst, regels, cursor, einde) => {
      appendFileSync(
        file,
        `${JSON.stringify({ lijst, regels, cursor, einde })}\n`,
      );
      take(stand, { lijst, regels: regels as never[], cursor, einde });
    },
    remove: () => rmSync(file, { force: true }),
  };
  try {
    makePrivateFolder(dir);
    const isBegun = existsSync(file);
    makePrivateFile(file);
    if (isBegun) resume(file, kop, stand);
    else writeFileSync(file, `${kop}\n`);
  } catch (error) {
    if (error instanceof NakomingFailure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new NakomingFailure(`${dir} cannot be written (${code}).`);
  }
  return stand;
}

function resume(file: string, kop: string, stand: Stand): void {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...lines] = whole.split('\n').slice(0, -1);
  if (first !== kop && first !== undefined)
    throw new NakomingFailure(
      `${file} is of a walk with other arguments that was broken off. Run that one to its end, or remove the file.`,
    );
  // The last line may have been broken off too.
  truncateSync(file, Buffer.byteLength(whole));
  if (first === undefined) writeFileSync(file, `${kop}\n`);
  for (const line of lines) take(stand, JSON.parse(line) as Regel);
}

function take({ regels, bij }: Stand, regel: Regel): void {
  // One by one: a spread of many rows would be as many arguments.
  for (const row of regel.regels) regels[regel.lijst].push(row);
  bij[regel.lijst] = { cursor: regel.cursor, einde: regel.einde };
}
