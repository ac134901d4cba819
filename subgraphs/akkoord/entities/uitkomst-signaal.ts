import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import type { Ernst } from '../schema.generated.js';

/** A signal in the index. It is kept after it ended, since reports count signals by the day on which they were first seen. */
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
  /** Day on which it was seen to be over; `null` while it lasts. */
  @Col.day('nullable')
  tot!: string | null;
  @Col.text(20, 'nullable')
  gemeente!: string | null;
  /** False when an involved party did not respond. */
  @Col.bool()
  volledig!: boolean;
}
