import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** What the gemeenten hold of a person's registration, beside his BSN (store/nummers.ts). `id` is the person's id in the graph. */
@Entity('inwoner')
export class InwonerEntity extends VersionedRecord {
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
  @Column({
    name: 'functie_adres',
    type: 'varchar',
    length: 10,
    nullable: true,
  })
  functieAdres!: 'WOONADRES' | 'BRIEFADRES' | null;
  /** `null` while the register was not asked; that counts as secret. */
  @Column({ type: 'boolean', nullable: true })
  geheimhouding!: boolean | null;
  @Column({ name: 'in_onderzoek', type: 'boolean' })
  inOnderzoek!: boolean;
  /** Whether he has Dutch nationality; `null` while the gemeente does not know. */
  @Column({ type: 'boolean', nullable: true })
  nederlander!: boolean | null;
  /** When the register of travel documents was last consulted; `null` while it never was. */
  @Column({
    name: 'reisdocumenten_tijdstip',
    type: 'varchar',
    length: 24,
    nullable: true,
  })
  reisdocumentenTijdstip!: string | null;
}
