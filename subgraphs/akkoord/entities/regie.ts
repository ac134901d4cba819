import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** The gemeente that leads for a person. `id` is the person's id in the graph, so that there is at most one lead, also after concurrent mutations. */
@Entity('regie')
export class RegieEntity extends VersionedRow {
  /** Code. */
  @Col.text(20)
  gemeente!: string;
  @Col.moment()
  sinds!: string;
  @Col.bool()
  fictief!: boolean;
}
