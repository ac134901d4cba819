import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';

/** A gemeente by its code in RvIG table 33. */
@Entity('gemeente')
export class GemeenteEntity {
  @Col.text(4, 'primary')
  code!: string;
  @Col.text(80)
  naam!: string;
  @Col.text(40, 'nullable')
  provincie!: string | null;
  @Col.text(40, 'nullable')
  arrondissement!: string | null;
  /** From before there were contact points; only the previous release reads it. */
  @Col.text(120, 'nullable')
  contactpunt!: string | null;
  @Col.day('nullable')
  einddatum!: string | null;
  @Col.text(4, 'nullable')
  opvolgerCode!: string | null;
}
