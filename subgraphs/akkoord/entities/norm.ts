import { Entity } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import { Col } from '../../../shared/database/entity-columns.js';
import type { TermijnenwetCode } from '../normen/termijnenwet.js';
import type { Voorwaarde } from '../normen/voorwaarden.js';
import type {
  Normeenheid,
  Normgebeurtenis,
  Normrichting,
  Normzekerheid,
} from '../schema.generated.js';

/** A norm as it holds in one period; a norm that changes has a row per period. */
@Entity('norm')
export class NormEntity {
  /** Place in the list of norms, which follows the order of a stay. */
  @Col.int('primary')
  volgorde!: number;
  @Col.text(60)
  code!: string;
  @Col.text(20)
  verantwoordelijke!: Partij;
  @Col.text(40)
  gebeurtenis!: Normgebeurtenis;
  @Col.text(20)
  richting!: Normrichting;
  /** In `eenheid`; `null` for ONVERWIJLD. */
  @Col.int('nullable')
  aantal!: number | null;
  @Col.text(20)
  eenheid!: Normeenheid;
  @Col.bool()
  herhaald!: boolean;
  @Col.text(40)
  voorwaarde!: Voorwaarde | 'ALTIJD';
  @Col.text(20)
  termijnenwet!: TermijnenwetCode;
  /** First day; `null` when before all data. */
  @Col.day('nullable')
  geldtVanaf!: string | null;
  /** Last day; `null` while no end is known. */
  @Col.day('nullable')
  geldtTot!: string | null;
  @Col.text(500)
  omschrijving!: string;
  @Col.text(500)
  grondslag!: string;
  @Col.text(500)
  bron!: string;
  @Col.text(20)
  zekerheid!: Normzekerheid;
}
