import { Entity, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import type { DataKeys } from './data-keys.js';

/** A number by which a person is known. It rests here alone, encrypted, so that nothing that reads his other data has it. */
@Entity('persoonsnummer')
export class Persoonsnummer {
  @Col.id('primary')
  justitiabeleId!: string;
  /** Which number it is, e.g. `bsn`. */
  @Col.text(20, 'primary')
  soort!: string;
  @Col.text(200)
  versleuteld!: string;
  /** Blind index, under the same key: two people never have one number of one kind. */
  @Col.text(60)
  zoeksleutel!: string;
}

export class Persoonsnummer1700000000010 extends ForwardMigration {
  name = 'Persoonsnummer1700000000010';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'persoonsnummer',
      [
        column.id('justitiabele_id', primary),
        column.text('soort', 20, primary),
        column.text('versleuteld', 200),
        column.text('zoeksleutel', 60),
      ],
      [['unique:', 'zoeksleutel']],
    );
  }
}

/** SQL pattern of what is encrypted with a key. */
export const under = (keyId: string): string => `v1.${keyId}.%`;

/** A number as it rests. */
export function seal(
  keys: DataKeys,
  justitiabeleId: string,
  soort: string,
  number: string,
): Persoonsnummer {
  return {
    justitiabeleId,
    soort,
    versleuteld: keys.encrypt(placeOf({ justitiabeleId, soort }), number),
    zoeksleutel: keys.index(soort, number)[0],
  };
}

/** The number itself. Error: DataKeyError. */
export const open = (keys: DataKeys, row: Persoonsnummer): string =>
  keys.decrypt(placeOf(row), row.versleuteld);

const placeOf = ({
  justitiabeleId,
  soort,
}: Pick<Persoonsnummer, 'justitiabeleId' | 'soort'>) => ({
  table: 'persoonsnummer',
  column: soort,
  row: justitiabeleId,
});
