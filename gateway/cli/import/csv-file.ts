import { CsvError, parse } from 'csv-parse/sync';
import { InputError, readText } from './text-file.js';

/** One row of a CSV file; `get` returns the trimmed text of a column. */
export interface CsvRow<Column extends string> {
  line: number;
  get(column: Column): string;
}

/**
 * Reads a CSV file by column name, in any order of columns. Throws InputError when a column is missing or duplicated, or when a row has
 * another number of columns than the heading.
 */
export function readCsv<Column extends string>(
  file: string,
  delimiter: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  const text = readText(file);
  const [heading] = parseCsv(file, text, { delimiter, to: 1 });
  const places = new Map(
    columns.map((column) => [
      column,
      placeOf(file, heading?.record ?? [], column),
    ]),
  );
  const records = parseCsv(file, text, { delimiter, from: 2 });
  if (records.length === 0)
    throw new InputError(file, 2, 'there is nothing below the heading.');
  return records.map(({ record, info }) => ({
    line: info.lines,
    get: (column) => record[places.get(column)!]!.trim(),
  }));
}

function placeOf(file: string, heading: string[], column: string): number {
  const place = heading.indexOf(column);
  const name =
    column === '' ? 'the first column, without a name,' : `column ${column}`;
  if (place < 0)
    throw new InputError(file, 1, `${name} is missing from the heading.`);
  if (column !== '' && heading.lastIndexOf(column) !== place)
    throw new InputError(file, 1, `${name} stands twice in the heading.`);
  return place;
}

function parseCsv(
  file: string,
  text: string,
  options: { delimiter: string; from?: number; to?: number },
) {
  try {
    return parse(text, { ...options, bom: true, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
      ? new InputError(
          file,
          Number(error['lines']),
          `${(error['record'] as string[]).length} columns where the heading has another number: the row is cut off, or a separator is missing or too many.`,
        )
      : new InputError(
          file,
          Number(error['records']) + 1,
          'a quotation mark is out of place or not closed.',
        );
  }
}
