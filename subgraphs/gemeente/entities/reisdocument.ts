import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

export type Reisdocumentsoort =
  'NEDERLANDSE_IDENTITEITSKAART' | 'PASPOORT' | 'VERBLIJFSDOCUMENT' | 'OVERIG';

export type InhoudingOfVermissing =
  'INGEHOUDEN' | 'VERMIST' | 'VAN_RECHTSWEGE_VERVALLEN';

/** A travel or residence document as its register gives it, without its number. */
@Entity('reisdocument')
export class ReisdocumentEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  @Column({ type: 'varchar', length: 30 })
  soort!: Reisdocumentsoort;
  /** Last day on which it is valid; `null` when unknown. */
  @Column({ name: 'geldig_tot', type: 'date', nullable: true })
  geldigTot!: string | null;
  @Column({
    name: 'inhouding_of_vermissing',
    type: 'varchar',
    length: 30,
    nullable: true,
  })
  inhoudingOfVermissing!: InhoudingOfVermissing | null;
}
