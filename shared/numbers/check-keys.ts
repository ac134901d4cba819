import { ConfigError } from '../config.js';
import { DataKeyError } from './data-keys.js';
import type { Database } from '../database/database.js';
import { open, Persoonsnummer, under } from './person-number.js';

/** Throws ConfigError when a stored number cannot be decrypted with these keys: at startup rather than in a request. */
export const checkKeys = ({ keys, read }: Database): Promise<void> =>
  read(async (manager) => {
    const parameters = Object.fromEntries(
      keys.ids.map((id, index) => [`key${index}`, under(id)]),
    );
    const wheres = [
      keys.ids.map((_, index) => `n.versleuteld NOT LIKE :key${index}`),
      ...keys.ids.map((_, index) => [`n.versleuteld LIKE :key${index}`]),
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
