import { ConfigError } from '../config.js';
import { DataKeyError } from './data-keys.js';
import type { Database } from '../database/database.js';
import { open, Persoonsnummer, underKey } from './person-number.js';

/** Throws ConfigError when a stored number cannot be decrypted with these keys: at startup rather than in a request. */
export const checkKeys = ({ keys, read }: Database): Promise<void> =>
  read(async (manager) => {
    const conditions = keys.ids.map((id, index) => underKey(id, `key${index}`));
    const parameters = Object.assign(
      {},
      ...conditions.map((condition) => condition.parameters),
    ) as Record<string, string>;
    const wheres = [
      conditions.map(({ isNot }) => isNot),
      ...conditions.map(({ is }) => [is]),
    ];
    for (const where of wheres) {
      const row = await manager
        .createQueryBuilder(Persoonsnummer, 'n')
        .where(where.join(' AND '), parameters)
        .limit(1)
        .getOne();
      if (row) tryToOpen(() => open(keys, row));
    }
  });

function tryToOpen(work: () => string): void {
  try {
    work();
  } catch (error) {
    throw error instanceof DataKeyError
      ? new ConfigError(error.message)
      : error;
  }
}
