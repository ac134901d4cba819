import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { fileProblem, LawTableError, type LawProblem } from './problems.js';

/** One row of a file, each cell as text; `''` for an empty one. */
export interface FileRow {
  /** Its line, or in JSON its place, where the first is 1. */
  number: number;
  cells: Readonly<Record<string, string>>;
}

/** Reads CSV with the columns as its first row, or (`.json`) an array of objects with the same names. Throws LawTableError. */
export function readLawFile(
  path: string,
  columns: readonly string[],
): FileRow[] {
  const text = textOf(path);
  const rows = path.endsWith('.json') ? readJson(text) : readCsv(text);
  if (rows.length === 0)
    throw new LawTableError([fileProblem('UNREADABLE', 'it has no rows')]);
  const problems = rows.flatMap((row) => columnProblems(row, columns));
  if (problems.length > 0) throw new LawTableError(problems);
  return rows;
}

type Cells = Record<string, string>;

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new LawTableError([
      fileProblem('UNREADABLE', `${path} cannot be read`),
    ]);
  }
};

function readCsv(text: string): FileRow[] {
  try {
    const records = parse(text, {
      bom: true,
      columns: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: Cells; info: { lines: number } }[];
    return records.map(({ record, info }) => ({
      number: info.lines,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new LawTableError([
      fileProblem('UNREADABLE', `it is no CSV file: ${error.code}`),
    ]);
  }
}

function readJson(text: string): FileRow[] {
  const rows = parsed(text);
  if (
    !Array.isArray(rows) ||
    !rows.every((row) => typeof row === 'object' && row !== null)
  )
    throw new LawTableError([
      fileProblem('UNREADABLE', 'it is no array of objects'),
    ]);
  return (rows as object[]).map((row, index) => ({
    number: index + 1,
    cells: Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, cellOf(value)]),
    ),
  }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new LawTableError([fileProblem('UNREADABLE', 'it is no JSON')]);
  }
}

function cellOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

const columnProblems = (
  { number: row, cells }: FileRow,
  columns: readonly string[],
): LawProblem[] => [
  ...Object.keys(cells)
    .filter((name) => !columns.includes(name))
    .map((name) => ({
      ...fileProblem('UNKNOWN_COLUMN', `is not one of ${columns.join(', ')}`),
      row,
      column: name,
    })),
  ...columns
    .filter((name) => !(name in cells))
    .map((name) => ({
      ...fileProblem('MISSING_COLUMN', 'is not there'),
      row,
      column: name,
    })),
];
