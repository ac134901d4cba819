import type { Database } from '../database/database.js';

/** Rejects when the audit log could not be written now: database gone, read-only, locked, or its user may not insert. Writes nothing. */
export const checkWritable = (database: Database): Promise<unknown> =>
  database.write((manager) =>
    manager.query(
      'INSERT INTO verwerking SELECT * FROM verwerking WHERE 1 = 0',
    ),
  );
