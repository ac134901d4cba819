import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A person who is or was detained. `id` is his id in the graph, made by DJI; his numbers rest apart (store/nummers.ts). */
@Entity('justitiabele')
export class JustitiabeleEntity extends VersionedRecord {
  @Column({ type: 'varchar', length: 200, nullable: true })
  voornamen!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true })
  voorvoegsel!: string | null;
  @Column({ type: 'varchar', length: 200 })
  geslachtsnaam!: string;
  /** See zoeknaamOf: for searching and ordering alike in every dialect. */
  @Column({ type: 'varchar', length: 250 })
  zoeknaam!: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `null`. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  geboortedatum!: string | null;
  /** `null` while the register was not asked; that counts as secret. */
  @Column({ type: 'boolean', nullable: true })
  geheimhouding!: boolean | null;
  @Column({ name: 'in_onderzoek', type: 'boolean' })
  inOnderzoek!: boolean;
  @Column({ name: 'zonder_rechtmatig_verblijf', type: 'boolean' })
  zonderRechtmatigVerblijf!: boolean;
  @Column({ type: 'boolean' })
  fictief!: boolean;
  /** Names the record in the official set it came from. */
  @Column({ type: 'varchar', length: 80, nullable: true })
  bronsleutel!: string | null;
  /** The day from which his made-up records count, as first imported. */
  @Column({ name: 'import_peildatum', type: 'date', nullable: true })
  importPeildatum!: string | null;
}
