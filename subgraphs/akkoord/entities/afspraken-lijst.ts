import { Entity } from 'typeorm';
import {
  RelationListRow,
  type RelationList,
} from '../../../shared/access/relation-list.js';
import { Col } from '../../../shared/database/entity-columns.js';

/** The promises about the people of each organisation: its own, and those of others. */
@Entity('afspraken_lijst')
export class AfsprakenLijstEntity extends RelationListRow {
  @Col.id('primary')
  afspraakId!: string;
  /** The organisation's own promise. */
  @Col.bool()
  eigen!: boolean;
  @Col.text(11)
  volgorde!: string;
}

/** SQL over `alias`, a promise: those to be kept come first, each by its last day. */
export const afsprakenVolgorde = (alias: string): string =>
  `CONCAT(CASE WHEN ${alias}.beeindigd_op IS NULL THEN '0' ELSE '1' END, ${alias}.uiterlijk_op)`;

export const afsprakenLijst: RelationList = {
  table: 'afspraken_lijst',
  join: 'INNER JOIN afspraak p ON p.justitiabele_id = b.justitiabele_id',
  record: 'p.id',
  keys: {
    afspraak_id: 'p.id',
    eigen:
      'CASE WHEN p.partij = b.partij AND p.organisatie = b.organisatie THEN 1 ELSE 0 END',
    volgorde: afsprakenVolgorde('p'),
  },
};
