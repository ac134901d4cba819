import { Entity, type EntityManager, type QueryRunner } from 'typeorm';
import { ConfigError } from '../config.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import type { Database } from '../database/database.js';
import { Col } from '../database/entity-columns.js';
import { DataKeyError } from './data-keys.js';

/**
 * A text that one key encrypted when it was first used on this database. Pseudonyms are keyed hashes: nothing in them tells whether the key
 * at hand is the one that made them, so another key under the same id would go on writing pseudonyms that nobody finds.
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

/** Throws ConfigError when a key is not the one that this database knows by its id; the first use of a new key is noted. */
export async function proveKeys(database: Database): Promise<void> {
  const { keys } = database;
  const proofs = await database.read((manager) => manager.find(DataKeyProof));
  for (const { keyId, proof } of proofs)
    if (keys.ids.includes(keyId)) check(database, keyId, proof);
  const isProven = (id: string) => proofs.some(({ keyId }) => keyId === id);
  const [newest] = keys.ids;
  if (isProven(newest)) return;
  await database.write((manager) => note(manager, database, newest));
}

function check({ keys }: Database, keyId: string, proof: string): void {
  try {
    keys.decrypt(placeOf(keyId), proof);
  } catch (error) {
    if (!(error instanceof DataKeyError)) throw error;
    throw new ConfigError(
      `The data key '${keyId}' is not the one that this database was written with: what it holds could not be read or found. Set the key that it was, or give the new key an id of its own.`,
    );
  }
}

/** Several processes may start at once: one of them notes it. */
const note = (manager: EntityManager, { keys }: Database, keyId: string) =>
  manager
    .createQueryBuilder()
    .insert()
    .into(DataKeyProof)
    .values({ keyId, proof: keys.encrypt(placeOf(keyId), plain) })
    .orIgnore()
    .execute();
