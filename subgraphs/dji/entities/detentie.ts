import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { Detentietitel, Programma } from '../schema.generated.js';

/** One stay in detention. The columns of the sentence are all `null` while there is none. */
@Entity('detentie')
export class DetentieEntity extends VersionedRecord {
  @Column({ name: 'justitiabele_id', type: 'varchar', length: 36 })
  justitiabeleId!: string;
  /** Counts a person's detentions from 1. */
  @Column({ type: 'int' })
  volgnummer!: number;
  /** Where he is or last was; the last plaatsing says the same. */
  @Column({ name: 'inrichting_code', type: 'varchar', length: 20 })
  inrichtingCode!: string;
  @Column({ type: 'varchar', length: 30 })
  titel!: Detentietitel;
  @Column({ type: 'date' })
  insluitingsdatum!: string;
  @Column({ name: 'verwachte_einddatum', type: 'date', nullable: true })
  verwachteEinddatum!: string | null;
  @Column({ name: 'werkelijke_einddatum', type: 'date', nullable: true })
  werkelijkeEinddatum!: string | null;
  @Column({ name: 'uitspraakdatum', type: 'date', nullable: true })
  uitspraakdatum!: string | null;
  @Column({ name: 'straf_jaren', type: 'int', nullable: true })
  strafJaren!: number | null;
  @Column({ name: 'straf_maanden', type: 'int', nullable: true })
  strafMaanden!: number | null;
  @Column({ name: 'straf_dagen', type: 'int', nullable: true })
  strafDagen!: number | null;
  @Column({
    name: 'gedeeltelijk_voorwaardelijk',
    type: 'boolean',
    nullable: true,
  })
  gedeeltelijkVoorwaardelijk!: boolean | null;
  @Column({ name: 'screening_afgerond_op', type: 'date', nullable: true })
  screeningAfgerondOp!: string | null;
  /** The expected day of release of which the reclassering was told last. */
  @Column({ name: 'ontslag_aangekondigd_voor', type: 'date', nullable: true })
  ontslagAangekondigdVoor!: string | null;
  @Column({ type: 'varchar', length: 10 })
  programma!: Programma;
  /** Penitentiair programma: the last part of the sentence outside the walls. */
  @Column({ name: 'pp_vanaf', type: 'date', nullable: true })
  ppVanaf!: string | null;
  @Column({ name: 'pp_tot', type: 'date', nullable: true })
  ppTot!: string | null;
  /** As reported at the insluiting, to tell the gemeenten; the gemeenten own it. */
  @Column({
    name: 'gemeente_van_herkomst',
    type: 'varchar',
    length: 4,
    nullable: true,
  })
  gemeenteVanHerkomst!: string | null;
  @Column({
    name: 'gemeente_van_vestiging',
    type: 'varchar',
    length: 4,
    nullable: true,
  })
  gemeenteVanVestiging!: string | null;
  /** Since when its part of the inrichtingsdossier is gone: what is not there any more was not therefore never there. */
  @Column({
    name: 'inrichtingsdossier_vernietigd_op',
    type: 'date',
    nullable: true,
  })
  inrichtingsdossierVernietigdOp!: string | null;
  @Column({ type: 'boolean' })
  fictief!: boolean;
}
