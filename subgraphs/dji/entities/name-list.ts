import { Entity } from 'typeorm';
import {
  RelationListRow,
  type RelationList,
} from '../../../shared/access/relation-list.js';
import { Col } from '../../../shared/database/entity-columns.js';

/** The people of each organisation by name. */
@Entity('naamlijst')
export class NameListEntity extends RelationListRow {
  /** As of the person. */
  @Col.text(250)
  zoeknaam!: string;
}

export const nameList: RelationList = {
  table: 'naamlijst',
  join: 'INNER JOIN justitiabele p ON p.id = b.justitiabele_id',
  keys: { zoeknaam: 'p.zoeknaam' },
};
