import { Entity, type QueryRunner } from 'typeorm';
import { Col } from '../database/entity-columns.js';
import {
  Vernietiging1700000000020,
  VernietigingEntity,
} from '../retention/vernietiging.js';
import type { Role } from '../access/caller.js';
import {
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import { Verwerkingsnaam1700000000025 } from './processing-name.js';
import { WriteLock1700000000021 } from '../database/write-lock.js';

/** How a processing ended; denied or empty is not an Error (Logboek Dataverwerkingen). */
export type ProcessingStatus = 'Unset' | 'Ok' | 'Error';

/**
 * One line of the record: one processing of the data of at most one person, as the standard Logboek Dataverwerkingen has it. Who
 * looked is not in it, see ToegangEntity; `parentSpanId` leads there. Append only.
 */
@Entity('verwerking')
export class VerwerkingEntity {
  /** 8 bytes, hexadecimal. */
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
  /** What was done, for a person to read; of a count also its filter. No name, no number. */
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
  /** A pseudonym: the same for one person in one record, and of no use anywhere else. */
  @Col.text(64, 'nullable')
  dataSubjectId!: string | null;
  @Col.text(80, 'nullable')
  dataSubjectIdType!: string | null;
  /** URL of the application that asked, in a partner's own record. */
  @Col.text(200, 'nullable')
  foreignOperationProcessor!: string | null;
  /** When the collector confirmed it; `null` while it has not. */
  @Col.moment('nullable')
  verzondenTijdstip!: string | null;
}

/**
 * The access log, apart from the record: who asked what, for which purpose. One row per request that told of somebody, or that asked with
 * an opened case. Append only.
 */
@Entity('toegang')
export class ToegangEntity {
  /** Span of the request: the `parentSpanId` of its lines. */
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
  /** His own organisation, also when he stands in for a colleague of another. */
  @Col.text(20, 'nullable')
  organisatie!: string | null;
  /** URI of the processing activity. */
  @Col.text(200)
  doel!: string;
  /** JSON: schema coordinates such as `Detentie.titel`, without values. */
  @Col.long()
  velden!: string;
  @Col.int()
  aantalPersonen!: number;
  @Col.id('nullable')
  waarnemingId!: string | null;
  @Col.id('nullable')
  noodtoegangId!: string | null;
}

/** An arrangement by which a professional stands in for a colleague with the same role, from when until when. */
@Entity('waarneming')
export class WaarnemingEntity {
  @Col.id('primary')
  id!: string;
  /** Who stands in: his `sub` at the issuer. */
  @Col.text(120)
  waarnemer!: string;
  @Col.text(40)
  rol!: Role;
  /** Whose people he then sees: code of the inrichting, reclasseringsorganisatie or gemeente. */
  @Col.text(20)
  organisatie!: string;
  /** Who arranged it: a colleague there, by his `sub`. */
  @Col.text(120)
  vastgelegdDoor!: string;
  @Col.moment()
  vanaf!: string;
  /** First moment it does not hold any more. */
  @Col.moment()
  tot!: string;
}

/** What a reviewer thinks of an opened case. */
export type Noodtoegangoordeel = 'TERECHT' | 'NIET_TERECHT';

/** Somebody opened the case of one person without a relation, for a written reason, for hours. */
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
  /** The pseudonym under which the record knew him then: that of its lines. */
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

/** The lines of the record; every partner keeps its own beside its data. */
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

/** What only the gateway keeps: who asked, who stands in for whom, and who opened a case without relation. */
class Toegang1700000000006 extends ForwardMigration {
  name = 'Toegang1700000000006';
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'toegang',
      [
        column.text('span_id', 16, primary),
        column.text('trace_id', 32),
        column.moment('tijdstip'),
        column.text('subject', 120),
        column.text('client', 120, nullable),
        column.text('rol', 40),
        column.text('organisatie', 20, nullable),
        column.text('doel', 200),
        column.long('velden'),
        column.int('aantal_personen'),
        column.id('waarneming_id', nullable),
        column.id('noodtoegang_id', nullable),
      ],
      [
        ['tijdstip'],
        ['subject', 'tijdstip'],
        ['waarneming_id'],
        ['noodtoegang_id'],
      ],
    );
    await createTable(
      runner,
      'waarneming',
      [
        column.id('id', primary),
        column.text('waarnemer', 120),
        column.text('rol', 40),
        column.text('organisatie', 20),
        column.text('vastgelegd_door', 120),
        column.moment('vanaf'),
        column.moment('tot'),
      ],
      [['waarnemer'], ['organisatie', 'rol']],
    );
    await createTable(
      runner,
      'noodtoegang',
      [
        column.id('id', primary),
        column.text('subject', 120),
        column.text('rol', 40),
        column.text('organisatie', 20),
        column.id('justitiabele_id'),
        column.text('betrokkene', 64),
        column.text('reden', 500),
        column.moment('vanaf'),
        column.moment('tot'),
        column.moment('beoordeeld_tijdstip', nullable),
        column.text('beoordeeld_door', 120, nullable),
        column.text('oordeel', 20, nullable),
        column.text('toelichting', 500, nullable),
      ],
      [['subject', 'vanaf'], ['vanaf']],
    );
  }
}

/** The database of the gateway: it writes the record there, and the partner `logboek` alone reads it. */
export const auditModel = {
  entities: [
    VerwerkingEntity,
    ToegangEntity,
    WaarnemingEntity,
    NoodtoegangEntity,
    VernietigingEntity,
  ],
  migrations: [
    Verwerking1700000000005,
    Toegang1700000000006,
    Vernietiging1700000000020,
    WriteLock1700000000021,
    Verwerkingsnaam1700000000025,
  ],
};
