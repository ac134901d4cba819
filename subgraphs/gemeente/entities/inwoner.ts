import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

/** A person's registration. `id` is the person's id in the graph; the BSN is stored encrypted elsewhere (store/person-numbers.ts). */
@Entity('inwoner')
export class InwonerEntity extends VersionedRow {
  @Col.text(4, 'nullable')
  gemeenteVanHerkomst!: string | null;
  @Col.text(4, 'nullable')
  gemeenteVanVestiging!: string | null;
  @Col.text(10, 'nullable')
  functieAdres!: 'WOONADRES' | 'BRIEFADRES' | null;
  /** `null` until the register has been consulted; treated as secret until then. */
  @Col.bool('nullable')
  geheimhouding!: boolean | null;
  @Col.bool()
  inOnderzoek!: boolean;
  /** Whether the person has Dutch nationality; `null` if unknown. */
  @Col.bool('nullable')
  nederlander!: boolean | null;
  /** When the register of travel documents was last consulted; `null` if never. */
  @Col.moment('nullable')
  reisdocumentenTijdstip!: string | null;
}
