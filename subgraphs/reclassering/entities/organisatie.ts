import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** One of the three reclasseringsorganisaties. */
@Entity('organisatie')
export class OrganisatieEntity {
  @Col.text(20, 'primary')
  code!: string;
  @Col.text(120)
  naam!: string;
}
