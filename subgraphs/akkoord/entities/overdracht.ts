import { Entity } from 'typeorm';
import type { Partij } from '../../../shared/access/partij.js';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type {
  BasisvoorwaardeSoort,
  Overdrachtstatus,
  Termijnstatus,
} from '../schema.generated.js';

/** A term that was open when a case was offered. */
export interface OpenTermijn {
  norm: string;
  vanaf: string;
  uiterlijkOp: string | null;
  status: Termijnstatus;
}

/** A hand-over of a case, with the codes and ids of what was open when it was offered. */
@Entity('overdracht')
export class OverdrachtEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  @Col.id()
  zaakId!: string;
  @Col.text(20)
  status!: Overdrachtstatus;
  @Col.text(20)
  vanPartij!: Partij;
  @Col.text(20)
  vanOrganisatie!: string;
  @Col.text(120)
  vanProfessional!: string;
  @Col.text(20)
  naarPartij!: Partij;
  @Col.text(20)
  naarOrganisatie!: string;
  /** `null`: any professional of the organisation. */
  @Col.text(120, 'nullable')
  naarProfessional!: string | null;
  @Col.moment('nullable')
  afgehandeldTijdstip!: string | null;
  /** Why it was refused. */
  @Col.text(500, 'nullable')
  reden!: string | null;
  /** The moment as of which terms, basisvoorwaarden and signals are; `null` when the outcome was not computed yet. */
  @Col.moment('nullable')
  berekendTijdstip!: string | null;
  /** Ids of promises. */
  @Col.codes()
  afspraken!: string[];
  @Col.json()
  termijnen!: OpenTermijn[];
  @Col.codes()
  ontbreekt!: BasisvoorwaardeSoort[];
  /** Codes. */
  @Col.codes()
  signalen!: string[];
  @Col.bool()
  fictief!: boolean;
}
