import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** A person who is or was detained. `id` is his id in the graph, made by DJI; his numbers rest apart (store/person-numbers.ts). */
@Entity('justitiabele')
export class JustitiabeleEntity extends VersionedRecord {
  @Col.text(200, 'nullable')
  voornamen!: string | null;
  @Col.text(200, 'nullable')
  voorvoegsel!: string | null;
  @Col.text(200)
  geslachtsnaam!: string;
  /** See zoeknaamOf: for searching and ordering alike in every dialect. */
  @Col.text(250)
  zoeknaam!: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `null`. */
  @Col.text(10, 'nullable')
  geboortedatum!: string | null;
  /** `null` while the register was not asked; that counts as secret. */
  @Col.bool('nullable')
  geheimhouding!: boolean | null;
  @Col.bool()
  inOnderzoek!: boolean;
  @Col.bool()
  zonderRechtmatigVerblijf!: boolean;
  @Col.bool()
  fictief!: boolean;
  /** Names the record in the official set it came from. */
  @Col.text(80, 'nullable')
  bronsleutel!: string | null;
  /** The day from which his made-up records count, as first imported. */
  @Col.day('nullable')
  importPeildatum!: string | null;
}
