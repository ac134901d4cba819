import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';
import type { Detentietitel, Programma } from '../schema.generated.js';

/** One stay in detention. The columns of the sentence are all `null` while there is none. */
@Entity('detentie')
export class DetentieEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  /** Counts a person's detentions from 1. */
  @Col.int()
  volgnummer!: number;
  /** The current or last inrichting; equal to that of the last plaatsing. */
  @Col.text(20)
  inrichtingCode!: string;
  @Col.text(30)
  titel!: Detentietitel;
  @Col.day()
  insluitingsdatum!: string;
  @Col.day('nullable')
  verwachteEinddatum!: string | null;
  @Col.day('nullable')
  werkelijkeEinddatum!: string | null;
  @Col.day('nullable')
  uitspraakdatum!: string | null;
  @Col.int('nullable')
  strafJaren!: number | null;
  @Col.int('nullable')
  strafMaanden!: number | null;
  @Col.int('nullable')
  strafDagen!: number | null;
  @Col.bool('nullable')
  gedeeltelijkVoorwaardelijk!: boolean | null;
  @Col.day('nullable')
  onherroepelijkOp!: string | null;
  /** Rtvi art. 33b; without the ground, which would say for what crime. */
  @Col.bool('nullable')
  eindverlofUitgesloten!: boolean | null;
  @Col.day('nullable')
  screeningAfgerondOp!: string | null;
  /** The expected day of release that was last reported to the reclassering. */
  @Col.day('nullable')
  ontslagAangekondigdVoor!: string | null;
  @Col.text(10)
  programma!: Programma;
  /** Penitentiair programma: the last part of the sentence outside the walls. */
  @Col.day('nullable')
  ppVanaf!: string | null;
  @Col.day('nullable')
  ppTot!: string | null;
  /** As reported at the insluiting, to notify the gemeenten, who own these data. */
  @Col.text(4, 'nullable')
  gemeenteVanHerkomst!: string | null;
  @Col.text(4, 'nullable')
  gemeenteVanVestiging!: string | null;
  /** When its part of the inrichtingsdossier was destroyed: distinguishes destroyed data from data that never existed. */
  @Col.day('nullable')
  inrichtingsdossierVernietigdOp!: string | null;
  @Col.bool()
  fictief!: boolean;
}
