import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRecord } from '../../../shared/database/versioned-row.js';
import type { Detentietitel, Programma } from '../schema.generated.js';

/** One stay in detention. The columns of the sentence are all `null` while there is none. */
@Entity('detentie')
export class DetentieEntity extends VersionedRecord {
  @Col.id()
  justitiabeleId!: string;
  /** Counts a person's detentions from 1. */
  @Col.int()
  volgnummer!: number;
  /** Where he is or last was; the last plaatsing says the same. */
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
  screeningAfgerondOp!: string | null;
  /** The expected day of release of which the reclassering was told last. */
  @Col.day('nullable')
  ontslagAangekondigdVoor!: string | null;
  @Col.text(10)
  programma!: Programma;
  /** Penitentiair programma: the last part of the sentence outside the walls. */
  @Col.day('nullable')
  ppVanaf!: string | null;
  @Col.day('nullable')
  ppTot!: string | null;
  /** As reported at the insluiting, to tell the gemeenten; the gemeenten own it. */
  @Col.text(4, 'nullable')
  gemeenteVanHerkomst!: string | null;
  @Col.text(4, 'nullable')
  gemeenteVanVestiging!: string | null;
  /** Since when its part of the inrichtingsdossier is gone: what is not there any more was not therefore never there. */
  @Col.day('nullable')
  inrichtingsdossierVernietigdOp!: string | null;
  @Col.bool()
  fictief!: boolean;
}
