import { conflict } from '../graphql/domain-error.js';

const codes = [
  'ER_DUP_ENTRY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
];

/** Whether a statement violated a unique index. */
export const isDuplicate = (error: unknown): boolean =>
  codes.includes(String((error as { code?: unknown }).code));

/** Awaits a write. Throws CONFLICT for a violated unique index: a concurrent request inserted the row first. */
export async function orConflict<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw isDuplicate(error) ? conflict() : error;
  }
}
