import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ConnectionName, Rows } from './queries.js';
import {
  makePrivateFile,
  makePrivateFolder,
} from '../../../shared/private-files.js';
import { NakomingFailure } from './client.js';

/** What the report is about. A run resumes only with the same period, gemeente and URL. */
export interface Period {
  van: string;
  tot: string;
  gemeente: string | null;
}

/** The rows that were fetched so far, and where each connection continues. */
export interface Checkpoint {
  rows: Rows;
  /** `cursor` is `null` at the start of a connection. */
  positions: Record<ConnectionName, { cursor: string | null; done: boolean }>;
  add<C extends ConnectionName>(
    connection: C,
    rows: Rows[C],
    cursor: string | null,
    done: boolean,
  ): void;
  /** Removes the file, once the report is written. */
  remove(): void;
}

/** A page in the file, as JSON on a line of its own. */
interface PageLine {
  lijst: ConnectionName;
  regels: never[];
  cursor: string | null;
  einde: boolean;
}

/**
 * Opens the checkpoint in a folder, with what an interrupted run left there. Each page is appended as soon as it is fetched, so an
 * interruption costs one page at most. Throws NakomingFailure if the file is of other arguments or the folder cannot be written.
 */
export function openCheckpoint(
  dir: string,
  url: string,
  period: Period,
): Checkpoint {
  const file = join(dir, 'nakoming.onderweg.jsonl');
  const header = JSON.stringify({ url, ...period });
  const checkpoint: Checkpoint = {
    rows: { nakomingsregels: [], afspraakregels: [], signaalregels: [] },
    positions: {
      nakomingsregels: { cursor: null, done: false },
      afspraakregels: { cursor: null, done: false },
      signaalregels: { cursor: null, done: false },
    },
    add: (connection, rows, cursor, done) => {
      const line: PageLine = {
        lijst: connection,
        regels: rows as never[],
        cursor,
        einde: done,
      };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      addPage(checkpoint, line);
    },
    remove: () => rmSync(file, { force: true }),
  };
  try {
    makePrivateFolder(dir);
    const isInterrupted = existsSync(file);
    makePrivateFile(file);
    if (isInterrupted) resume(file, header, checkpoint);
    else writeFileSync(file, `${header}\n`);
  } catch (error) {
    if (error instanceof NakomingFailure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new NakomingFailure(`${dir} cannot be written (${code}).`);
  }
  return checkpoint;
}

function resume(file: string, header: string, checkpoint: Checkpoint): void {
  const text = readFileSync(file, 'utf8');
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...lines] = complete.split('\n').slice(0, -1);
  if (first !== header && first !== undefined)
    throw new NakomingFailure(
      `${file} is of a walk with other arguments that was broken off. Run that one to its end, or remove the file.`,
    );
  // The interruption may have left part of a last line.
  truncateSync(file, Buffer.byteLength(complete));
  if (first === undefined) writeFileSync(file, `${header}\n`);
  for (const line of lines) addPage(checkpoint, JSON.parse(line) as PageLine);
}

function addPage({ rows, positions }: Checkpoint, page: PageLine): void {
  // A spread would pass each row as an argument, and a call has a limit of those.
  for (const row of page.regels) rows[page.lijst].push(row);
  positions[page.lijst] = { cursor: page.cursor, done: page.einde };
}
