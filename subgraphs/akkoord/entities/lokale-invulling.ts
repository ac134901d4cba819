import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { Normeenheid } from '../schema.generated.js';

/** What a gemeente agreed locally: a stricter term for a norm, a contact point, or a working arrangement. */
@Entity('lokale_invulling')
export class LokaleInvullingEntity extends VersionedRecord {
  /** Code. */
  @Column({ type: 'varchar', length: 20 })
  gemeente!: string;
  /** Code; with it come `aantal` and `eenheid`. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  norm!: string | null;
  @Column({ type: 'int', nullable: true })
  aantal!: number | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  eenheid!: Normeenheid | null;
  @Column({ type: 'varchar', length: 500, nullable: true })
  contactpunt!: string | null;
  @Column({ type: 'varchar', length: 500, nullable: true })
  werkafspraak!: string | null;
  @Column({ type: 'varchar', length: 500 })
  grondslag!: string;
  @Column({ name: 'geldt_vanaf', type: 'date' })
  geldtVanaf!: string;
  @Column({ name: 'geldt_tot', type: 'date', nullable: true })
  geldtTot!: string | null;
  /** The norm while no last day is set, else `null`: unique per gemeente, so that of two at once one is refused. */
  @Column({
    name: 'norm_zonder_einde',
    type: 'varchar',
    length: 60,
    nullable: true,
  })
  normZonderEinde!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
