import { conflict } from '../graphql/domain-error.js';

const codes = [
  'ER_DUP_ENTRY',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
];

/** Awaits a write. Throws CONFLICT for a violated unique index: a concurrent request inserted the row first. */
export async function orConflict<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw codes.includes(String(code)) ? conflict() : error;
  }
}
