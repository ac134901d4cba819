import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** The gemeente that leads for a person. `id` is his id in the graph: there is one lead at most, also when two take it at once. */
@Entity('regie')
export class RegieEntity extends VersionedRecord {
  /** Code. */
  @Col.text(20)
  gemeente!: string;
  @Col.moment()
  sinds!: string;
  @Col.bool()
  fictief!: boolean;
}
