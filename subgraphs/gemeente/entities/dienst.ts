import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

export type Dienstsoort =
  | 'NIK_AANVRAAG'
  | 'BRIEFADRES'
  | 'URGENTIE'
  | 'MAATSCHAPPELIJKE_OPVANG'
  | 'BESCHERMD_WONEN'
  | 'BIJSTAND'
  | 'WERKTOELEIDING'
  | 'SCHULDHULP'
  | 'BUDGETBEHEER'
  | 'BESCHERMINGSBEWIND'
  | 'ZORGVERZEKERING'
  | 'ZORG'
  | 'MENTOR_OF_BUDDY'
  | 'GEZINSONDERSTEUNING';

export type Dienststatus = 'AANGEVRAAGD' | 'GEREGELD' | 'AFGEWEZEN';

/** A request to one gemeente for one service, and what became of it. */
@Entity('dienst')
export class DienstEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  /** The gemeente that was asked: only its own people decide. */
  @Column({ name: 'gemeente_code', type: 'varchar', length: 4 })
  gemeenteCode!: string;
  @Column({ type: 'varchar', length: 30 })
  soort!: Dienstsoort;
  /** The soort while the request is open, else `null`: a unique index on it allows one open request at a time. */
  @Column({ name: 'open_soort', type: 'varchar', length: 30, nullable: true })
  openSoort!: Dienstsoort | null;
  @Column({ type: 'varchar', length: 20 })
  status!: Dienststatus;
  @Column({ type: 'boolean' })
  bedreigend!: boolean;
  @Column({ name: 'aangevraagd_op', type: 'date' })
  aangevraagdOp!: string;
  @Column({ name: 'eerste_gesprek_op', type: 'date', nullable: true })
  eersteGesprekOp!: string | null;
  @Column({ name: 'geregeld_op', type: 'date', nullable: true })
  geregeldOp!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
