import { ConfigError } from '../config.js';
import type { Database } from '../database/database.js';

/**
 * Throws ConfigError when an audit entry has a pseudonym under a key that is not at hand: its data subject would not be found. It reads one
 * index entry for each key, however many audit entries there are.
 */
export const checkPseudonyms = ({
  keys,
  read,
}: Pick<Database, 'keys' | 'read'>): Promise<void> =>
  read(async (manager) => {
    // A pseudonym is `<key id>.<hash>`, and '/' is the character after '.': these are the gaps between the keys at hand.
    const begins = keys.ids.map((id) => `${id}.`).sort();
    const gaps = [...begins, null].map((to, index) => ({
      from: index === 0 ? '' : begins[index - 1]!.replace(/\.$/, '/'),
      to,
    }));
    for (const { from, to, table, column } of gaps.flatMap(inEachIndex)) {
      const [row] = await manager.query<{ pseudonym: string }[]>(
        `SELECT ${column} AS pseudonym FROM ${table} WHERE ${column} >= ?${to === null ? '' : ` AND ${column} < ?`} LIMIT 1`,
        to === null ? [from] : [from, to],
      );
      const id = row?.pseudonym.split('.', 1)[0];
      if (id !== undefined && !keys.ids.includes(id))
        throw new ConfigError(
          `${keys.setting}: the audit log has entries under the key '${id}', which is not in it: their data subjects could not be found. Add that key, after the newest.`,
        );
    }
  });

const inEachIndex = (gap: { from: string; to: string | null }) => [
  { ...gap, table: 'verwerking', column: 'data_subject_id' },
  { ...gap, table: 'verwerking_betrokkene', column: 'betrokkene' },
];
