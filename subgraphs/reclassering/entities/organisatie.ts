import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the three reclasseringsorganisaties. */
@Entity('organisatie')
export class OrganisatieEntity {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  code!: string;
  @Column({ type: 'varchar', length: 120 })
  naam!: string;
}
