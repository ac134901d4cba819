import { Entity, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
import {
  Vernietiging1700000000020,
  VernietigingEntity,
} from '../retention/vernietiging.js';
import type { Role } from '../access/caller.js';
import {
  ClientSuspension1700000000032,
  ClientSuspensionEntity,
  RegisteredOperations1700000000034,
} from '../access/client-suspension.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import {
  IdempotencyKey,
  IdempotencyKey1700000000045,
} from '../idempotency/idempotency-key.js';
import { checkPseudonyms } from './check-pseudonyms.js';
import {
  DataKeyProof,
  DataKeyProof1700000000027,
} from '../numbers/key-proof.js';
import {
  CompactEntries1700000000031,
  DataSubjectIndexEntity,
} from './data-subject-index.js';
import { FieldList1700000000052, FieldListEntity } from './field-list.js';
import { ToegangInputs1700000000033 } from './requested-input-column.js';
import { MonthPartitions1700000000050 } from '../database/month-partitions.js';
import { Growth1700000000030 } from '../database/growth.js';
import { Verwerkingsnaam1700000000025 } from './processing-name.js';
import { Lease1700000000042, LeaseEntity } from '../database/lease.js';
import {
  WriteLock1700000000021,
  WriteCount1700000000051,
  WriteLockTurn1700000000041,
} from '../database/write-lock.js';
import { Toegang1700000000006 } from './toegang-migration.js';

/** How a processing ended; denied or empty is not an Error (Logboek Dataverwerkingen). */
export type ProcessingStatus = 'Unset' | 'Ok' | 'Error';

/**
 * One audit entry: one processing of the data of at most one person, or of the many in `dataSubjectIds`, as the standard Logboek
 * Dataverwerkingen defines it. It does not contain the user, see ToegangEntity; `parentSpanId` leads there. Append only.
 */
@Entity('verwerking')
export class VerwerkingEntity {
  /** 8 bytes, hexadecimal. On a server the key has `startTime` as well, because a partition is found by the key. */
  @Col.text(16, 'primary')
  spanId!: string;
  /** 16 bytes, hexadecimal: W3C Trace Context. */
  @Col.text(32)
  traceId!: string;
  /** The span of the request; at a partner the gateway's span. */
  @Col.text(16, 'nullable')
  parentSpanId!: string | null;
  @Col.text(5)
  status!: ProcessingStatus;
  /** What was done, in readable form; for a count also its filter. It contains no name and no personal number. */
  @Col.text(240)
  name!: string;
  /** Moments in UTC; shipped as milliseconds since 1970. */
  @Col.moment()
  startTime!: string;
  @Col.moment()
  endTime!: string;
  /** URI into the register of processing activities. */
  @Col.text(200)
  processingActivityId!: string;
  /** A pseudonym: stable for one person within one audit log, and meaningless outside it. */
  @Col.text(64, 'nullable')
  dataSubjectId!: string | null;
  @Col.text(80, 'nullable')
  dataSubjectIdType!: string | null;
  /** URL of the calling application, in a partner's own audit log. */
  @Col.text(200, 'nullable')
  foreignOperationProcessor!: string | null;
  /** Of a compact entry, which has no data subject of its own: the pseudonyms of all, at most 1,000. */
  @Col.codes('nullable')
  dataSubjectIds?: string[] | null;
  /** When the collector confirmed it; `null` until then. */
  @Col.moment('nullable')
  verzondenTijdstip!: string | null;
}

/**
 * The access log, separate from the audit log: which user requested which fields, for which purpose. One row per request that disclosed
 * something about a person, or that used break-glass access. Append only.
 */
@Entity('toegang')
export class ToegangEntity {
  /** Span of the request: the `parentSpanId` of its audit entries. */
  @Col.text(16, 'primary')
  spanId!: string;
  @Col.text(32)
  traceId!: string;
  @Col.moment()
  tijdstip!: string;
  /** The issuer's pseudonym of the user or client. */
  @Col.text(120)
  subject!: string;
  @Col.text(120, 'nullable')
  client!: string | null;
  @Col.text(40)
  rol!: Role;
  /** The user's own organisation, also when he acts by delegation for another one. */
  @Col.text(20, 'nullable')
  organisatie!: string | null;
  /** URI of the processing activity. */
  @Col.text(200)
  doel!: string;
  /** Of the selected fields; `null` in a row of before there were lists. */
  @Col.text(43, 'nullable')
  fieldListId?: string | null;
  /** JSON: the selected fields of a row without a list; else `[]`. */
  @Col.long()
  velden!: string;
  /** JSON: the arguments, input fields and enum values that were given, as schema coordinates; no other value. `null`: none. */
  @Col.long('nullable')
  inputs!: string | null;
  /** The name of the client's registered operation; `null` for another document. */
  @Col.text(80, 'nullable')
  operation?: string | null;
  @Col.int()
  aantalPersonen!: number;
  @Col.id('nullable')
  waarnemingId!: string | null;
  @Col.id('nullable')
  noodtoegangId!: string | null;
}

/** A delegation: for a period, a professional acts for a colleague with the same role. */
@Entity('waarneming')
export class WaarnemingEntity {
  @Col.id('primary')
  id!: string;
  /** The delegate, by his `sub` at the issuer. */
  @Col.text(120)
  waarnemer!: string;
  @Col.text(40)
  rol!: Role;
  /** The organisation whose people he then sees: code of the inrichting, reclasseringsorganisatie or gemeente. */
  @Col.text(20)
  organisatie!: string;
  /** Who recorded it: a colleague in that organisation, by his `sub`. */
  @Col.text(120)
  vastgelegdDoor!: string;
  @Col.moment()
  vanaf!: string;
  /** First moment it does not hold any more. */
  @Col.moment()
  tot!: string;
}

/** A reviewer's verdict on a use of break-glass access. */
export type Noodtoegangoordeel = 'TERECHT' | 'NIET_TERECHT';

/** Break-glass access: a user without a relation opens the case of one person, with a written reason, for some hours. */
@Entity('noodtoegang')
export class NoodtoegangEntity {
  @Col.id('primary')
  id!: string;
  @Col.text(120)
  subject!: string;
  @Col.text(40)
  rol!: Role;
  @Col.text(20)
  organisatie!: string;
  @Col.id()
  justitiabeleId!: string;
  /** The person's pseudonym at that time, as in the audit entries. */
  @Col.text(64)
  betrokkene!: string;
  @Col.text(500)
  reden!: string;
  @Col.moment()
  vanaf!: string;
  /** First moment it does not hold any more. */
  @Col.moment()
  tot!: string;
  @Col.moment('nullable')
  beoordeeldTijdstip!: string | null;
  /** The reviewer, by his `sub`. */
  @Col.text(120, 'nullable')
  beoordeeldDoor!: string | null;
  @Col.text(20, 'nullable')
  oordeel!: Noodtoegangoordeel | null;
  @Col.text(500, 'nullable')
  toelichting!: string | null;
}

/** The audit entries; every partner keeps its own, in the database with its data. */
export class Verwerking1700000000005 extends ForwardMigration {
  name = 'Verwerking1700000000005';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'verwerking',
      [
        column.text('span_id', 16, primary),
        column.text('trace_id', 32),
        column.text('parent_span_id', 16, nullable),
        column.text('status', 5),
        column.text('name', 120),
        column.moment('start_time'),
        column.moment('end_time'),
        column.text('processing_activity_id', 200),
        column.text('data_subject_id', 64, nullable),
        column.text('data_subject_id_type', 80, nullable),
        column.text('foreign_operation_processor', 200, nullable),
        column.moment('verzonden_tijdstip', nullable),
      ],
      [
        ['data_subject_id', 'start_time'],
        ['trace_id'],
        ['parent_span_id'],
        ['verzonden_tijdstip', 'start_time'],
      ],
    );
  }
}

/** The database of the gateway: it writes the audit log there, and only the partner `logboek` reads it. */
export const auditModel = {
  entities: [
    VerwerkingEntity,
    DataSubjectIndexEntity,
    ToegangEntity,
    FieldListEntity,
    WaarnemingEntity,
    NoodtoegangEntity,
    VernietigingEntity,
    DataKeyProof,
    ClientSuspensionEntity,
    LeaseEntity,
    IdempotencyKey,
  ],
  migrations: [
    Verwerking1700000000005,
    Toegang1700000000006,
    Vernietiging1700000000020,
    WriteLock1700000000021,
    Verwerkingsnaam1700000000025,
    DataKeyProof1700000000027,
    Growth1700000000030,
    CompactEntries1700000000031,
    ClientSuspension1700000000032,
    ToegangInputs1700000000033,
    RegisteredOperations1700000000034,
    WriteLockTurn1700000000041,
    Lease1700000000042,
    IdempotencyKey1700000000045,
    MonthPartitions1700000000050,
    WriteCount1700000000051,
    FieldList1700000000052,
  ],
  checkKeys: checkPseudonyms,
};
