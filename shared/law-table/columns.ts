import { isDay, type Day } from '../days.js';
import type { LawProblemCode } from './problems.js';

/** How the cells of one column are read and written; an empty cell is `''`. */
export interface Column<Value> {
  /** Throws CellError. */
  read(cell: string): Value;
  write(value: Value): string;
}

export class CellError extends Error {
  readonly code: LawProblemCode;

  constructor(code: LawProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

const required = (cell: string): string => {
  if (cell === '') throw new CellError('MISSING', 'is empty');
  return cell;
};

export const text = (maxLength: number): Column<string> => ({
  read: (cell) => {
    if (required(cell).length > maxLength)
      throw new CellError('INVALID', `is longer than ${maxLength} characters`);
    return cell;
  },
  write: (value) => value,
});

export const wholeNumber = (min: number, max: number): Column<number> => ({
  read: (cell) => {
    const value = Number(required(cell));
    if (!/^\d{1,6}$/.test(cell) || value < min || value > max)
      throw new CellError('INVALID', `is no whole number of ${min} to ${max}`);
    return value;
  },
  write: String,
});

export const yesNo: Column<boolean> = {
  read: (cell) => {
    if (!['ja', 'nee'].includes(required(cell)))
      throw new CellError('INVALID', 'is not ja or nee');
    return cell === 'ja';
  },
  write: (value) => (value ? 'ja' : 'nee'),
};

export const day: Column<Day> = {
  read: (cell) => {
    if (!isDay(required(cell)))
      throw new CellError('INVALID', 'is no day, YYYY-MM-DD');
    return cell;
  },
  write: (value) => value,
};

/** One of the codes that the computation knows. */
export const oneOf = <Code extends string>(
  codes: readonly Code[],
): Column<Code> => ({
  read: (cell) => {
    const code = codes.find((one) => one === required(cell));
    if (code === undefined)
      throw new CellError('UNKNOWN_CODE', `is not one of ${codes.join(', ')}`);
    return code;
  },
  write: (value) => value,
});

export const optional = <Value>(
  column: Column<Value>,
): Column<Value | null> => ({
  read: (cell) => (cell === '' ? null : column.read(cell)),
  write: (value) => (value === null ? '' : column.write(value)),
});
