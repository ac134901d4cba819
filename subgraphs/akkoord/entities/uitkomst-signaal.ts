import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Ernst } from '../schema.generated.js';

/** A signal in the index, kept after it ended: a report asks when signals were first seen. */
@Entity('uitkomst_signaal')
export class UitkomstSignaalEntity {
  @Col.id('primary')
  id!: string;
  @Col.id()
  justitiabeleId!: string;
  @Col.text(60)
  code!: string;
  @Col.text(20)
  ernst!: Ernst;
  /** Day on which it was first seen. */
  @Col.day()
  sinds!: string;
  /** Day on which it was seen to be over; `null` while it stands. */
  @Col.day('nullable')
  tot!: string | null;
  @Col.text(20, 'nullable')
  gemeente!: string | null;
  /** False when a party that is involved gave no answer. */
  @Col.bool()
  volledig!: boolean;
}
