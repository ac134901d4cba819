import { Entity } from 'typeorm';
import { Col } from '../../../shared/database/entity-columns.js';
import { VersionedRow } from '../../../shared/database/versioned-row.js';

export type Dienstsoort =
  | 'NIK_AANVRAAG'
  | 'BRIEFADRES'
  | 'URGENTIE'
  | 'MAATSCHAPPELIJKE_OPVANG'
  | 'BESCHERMD_WONEN'
  | 'BIJSTAND'
  | 'WERKTOELEIDING'
  | 'SCHULDHULP'
  | 'BUDGETBEHEER'
  | 'BESCHERMINGSBEWIND'
  | 'ZORGVERZEKERING'
  | 'ZORG'
  | 'MENTOR_OF_BUDDY'
  | 'GEZINSONDERSTEUNING';

export type Dienststatus = 'AANGEVRAAGD' | 'GEREGELD' | 'AFGEWEZEN';

/** A request to one gemeente for one service, and its outcome. */
@Entity('dienst')
export class DienstEntity extends VersionedRow {
  @Col.id()
  justitiabeleId!: string;
  /** The gemeente that received the request; only its own staff decide on it. */
  @Col.text(4)
  gemeenteCode!: string;
  @Col.text(30)
  soort!: Dienstsoort;
  /** Equal to `soort` while the request is open, else `null`: a unique index on it allows one open request at a time. */
  @Col.text(30, 'nullable')
  openSoort!: Dienstsoort | null;
  @Col.text(20)
  status!: Dienststatus;
  @Col.bool()
  bedreigend!: boolean;
  @Col.day()
  aangevraagdOp!: string;
  @Col.day('nullable')
  eersteGesprekOp!: string | null;
  @Col.day('nullable')
  geregeldOp!: string | null;
  @Col.bool()
  fictief!: boolean;
}
