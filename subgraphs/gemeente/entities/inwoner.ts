import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';

/** What the gemeenten hold of a person's registration, beside his BSN (store/nummers.ts). `id` is the person's id in the graph. */
@Entity('inwoner')
export class InwonerEntity extends VersionedRecord {
  @Col.text(4, 'nullable')
  gemeenteVanHerkomst!: string | null;
  @Col.text(4, 'nullable')
  gemeenteVanVestiging!: string | null;
  @Col.text(10, 'nullable')
  functieAdres!: 'WOONADRES' | 'BRIEFADRES' | null;
  /** `null` while the register was not asked; that counts as secret. */
  @Col.bool('nullable')
  geheimhouding!: boolean | null;
  @Col.bool()
  inOnderzoek!: boolean;
  /** Whether he has Dutch nationality; `null` while the gemeente does not know. */
  @Col.bool('nullable')
  nederlander!: boolean | null;
  /** When the register of travel documents was last consulted; `null` while it never was. */
  @Col.moment('nullable')
  reisdocumentenTijdstip!: string | null;
}
