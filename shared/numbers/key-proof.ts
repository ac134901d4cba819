import { Entity, type EntityManager, type QueryRunner } from 'typeorm';
import { ConfigError } from '../config.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import { Col } from '../database/entity-columns.js';
import { DataKeyError, type DataKeys } from './data-keys.js';

/**
 * A text that a key encrypted when it was first given to a process on this database. A pseudonym is a keyed hash and does not tell whether
 * a key is the one that made it, so another key under the same id would go on writing pseudonyms by which no entry is found.
 */
@Entity('data_key_proof')
export class DataKeyProof {
  @Col.text(16, 'primary')
  keyId!: string;
  @Col.text(200)
  proof!: string;
}

export class DataKeyProof1700000000027 extends ForwardMigration {
  name = 'DataKeyProof1700000000027';
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, 'data_key_proof', [
      column.text('key_id', 16, primary),
      column.text('proof', 200),
    ]);
  }
}

const plain = 'proof';
const placeOf = (keyId: string) => ({
  table: 'data_key_proof',
  column: 'proof',
  row: keyId,
});

/** Throws ConfigError when a key is not the one that this database knows by its id. Writes nothing; may run before the migrations. */
export async function checkProofs(
  manager: EntityManager,
  keys: DataKeys,
  database: string,
): Promise<void> {
  const runner = manager.connection.createQueryRunner();
  try {
    if (!(await runner.hasTable('data_key_proof'))) return;
  } finally {
    await runner.release();
  }
  for (const { keyId, proof } of await manager.find(DataKeyProof))
    if (
      keys.ids.includes(keyId) &&
      !opens(() => keys.decrypt(placeOf(keyId), proof))
    )
      throw new ConfigError(
        `${keys.setting}: the key '${keyId}' is not the one that the database '${database}' was written with; what is in it could not be read or found. Set the key that it was, or give the new key an id of its own. Nothing was written.`,
      );
}

/** The ids of the keys that this database does not know yet. */
export async function unprovenKeys(
  manager: EntityManager,
  keys: DataKeys,
): Promise<string[]> {
  const known = await manager.find(DataKeyProof);
  return keys.ids.filter((id) => !known.some(({ keyId }) => keyId === id));
}

/** Several processes may start at once: the row of one of them stays. */
export const addProofs = (
  manager: EntityManager,
  keys: DataKeys,
  ids: readonly string[],
): Promise<unknown> =>
  manager
    .createQueryBuilder()
    .insert()
    .into(DataKeyProof)
    .values(
      ids.map((keyId) => ({
        keyId,
        proof: keys.encryptWith(keyId, placeOf(keyId), plain),
      })),
    )
    .orIgnore()
    .execute();

function opens(decrypt: () => string): boolean {
  try {
    return decrypt() === plain;
  } catch (error) {
    if (error instanceof DataKeyError) return false;
    throw error;
  }
}
