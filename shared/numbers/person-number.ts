import { Entity, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
import {
  column,
  createTable,
  ForwardMigration,
  primary,
} from '../database/columns.js';
import type { DataKeys } from './data-keys.js';

/** A number that identifies a person (BSN, SKN). Stored only here, encrypted, so that reading a person's other data does not reveal it. */
@Entity('persoonsnummer')
export class Persoonsnummer {
  @Col.id('primary')
  justitiabeleId!: string;
  /** Which number it is, e.g. `bsn`. */
  @Col.text(20, 'primary')
  soort!: string;
  @Col.text(200)
  versleuteld!: string;
  /** Blind index under the same key; unique, because two people never share a number of one kind. */
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

/** SQL conditions on `n.versleuteld`: under a key, and not under it; as ranges of its index. `name` is that of their parameters. */
export const underKey = (keyId: string, name: string) => ({
  is: `n.versleuteld >= :${name}From AND n.versleuteld < :${name}Until`,
  isNot: `(n.versleuteld < :${name}From OR n.versleuteld >= :${name}Until)`,
  parameters: {
    [`${name}From`]: `v1.${keyId}.`,
    // A slash follows a full stop.
    [`${name}Until`]: `v1.${keyId}/`,
  },
});

/** The row of a number. */
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

/** Decrypts the number. Throws DataKeyError. */
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
