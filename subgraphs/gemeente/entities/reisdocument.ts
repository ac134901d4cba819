import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

export type Reisdocumentsoort =
  'NEDERLANDSE_IDENTITEITSKAART' | 'PASPOORT' | 'VERBLIJFSDOCUMENT' | 'OVERIG';

export type InhoudingOfVermissing =
  'INGEHOUDEN' | 'VERMIST' | 'VAN_RECHTSWEGE_VERVALLEN';

/** A travel or residence document as registered, without its number. */
@Entity('reisdocument')
export class ReisdocumentEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.text(30)
  soort!: Reisdocumentsoort;
  /** Last day of validity; `null` if unknown. */
  @Col.day('nullable')
  geldigTot!: string | null;
  @Col.text(30, 'nullable')
  inhoudingOfVermissing!: InhoudingOfVermissing | null;
}
