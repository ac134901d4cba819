import { Entity, type QueryRunner } from 'typeorm';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import { Col } from '../database/entity-columns.js';

/**
 * One field of a mutation that was carried out under an idempotency key. Inserted in the transaction that carries it out: it is there exactly
 * when that committed, and a concurrent repeat waits for it.
 */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** Of the caller and the key, from the gateway. */
  @Col.text(43, 'primary')
  keyHash!: string;
  /** SHA-256 of the name that the field has in the response: an alias is a text of the client. */
  @Col.text(43, 'primary')
  fieldHash!: string;
  /** Blind index of the request: its variables may hold a personal number. */
  @Col.text(64)
  requestIndex!: string;
  @Col.moment()
  carriedOutAt!: string;
  /** Encrypted. `null`: execution did not end yet, or its response is not kept. */
  @Col.long('nullable')
  response!: string | null;
}

export class IdempotencyKey1700000000045 extends ForwardMigration {
  name = 'IdempotencyKey1700000000045';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'idempotency_key',
      [
        column.text('key_hash', 43, primary),
        column.text('field_hash', 43, primary),
        column.text('request_index', 64),
        column.moment('carried_out_at'),
        column.long('response', nullable),
      ],
      [['carried_out_at']],
    );
  }
}
