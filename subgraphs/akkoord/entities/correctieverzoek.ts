import { Entity } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Correctiestatus } from '../schema.generated.js';

/** What a person requests an organisation to correct (AVG art. 16), and its answer. The record itself stays with its owner. */
@Entity('correctieverzoek')
export class CorrectieverzoekEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  /** Type of the record in the graph. */
  @Col.text(60)
  recordType!: string;
  @Col.text(60, 'nullable')
  recordId!: string | null;
  @Col.text(60, 'nullable')
  veld!: string | null;
  @Col.text(500)
  watNietKlopt!: string;
  /** The organisation that answers. */
  @Col.text(20)
  partij!: Partij;
  @Col.text(20)
  organisatie!: string;
  @Col.day()
  uiterlijkOp!: string;
  @Col.text(20)
  status!: Correctiestatus;
  @Col.text(500, 'nullable')
  reden!: string | null;
  @Col.moment('nullable')
  beantwoordTijdstip!: string | null;
  @Col.bool()
  fictief!: boolean;
}
