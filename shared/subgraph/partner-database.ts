import {
  Betrokkenheid,
  Betrokkenheid1700000000002,
} from '../access/betrokkenheid.js';
import {
  Vernietiging1700000000020,
  VernietigingEntity,
} from '../retention/vernietiging.js';
import type { ForwardMigration } from '../database/columns.js';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
} from '../database/database.js';
import {
  Verwerking1700000000005,
  VerwerkingEntity,
} from '../audit/audit-tables.js';
import {
  MeldingAfzender1700000000022,
  InboxMelding,
} from '../meldingen/inbox.js';
import {
  IdempotencyKey,
  IdempotencyKey1700000000045,
} from '../idempotency/idempotency-key.js';
import { Melding1700000000003, OutboxMelding } from '../meldingen/courier.js';
import { checkKeys } from '../numbers/check-keys.js';
import {
  DataKeyProof,
  DataKeyProof1700000000027,
} from '../numbers/key-proof.js';
import {
  Persoonsnummer,
  Persoonsnummer1700000000010,
} from '../numbers/person-number.js';
import {
  Wijziging,
  Wijziging1700000000001,
} from '../database/versioned-row.js';
import {
  CompactEntries1700000000031,
  DataSubjectIndexEntity,
} from '../audit/data-subject-index.js';
import { MonthPartitions1700000000050 } from '../database/month-partitions.js';
import {
  Growth1700000000030,
  RetentionCandidates1700000000035,
} from '../database/growth.js';
import { Verwerkingsnaam1700000000025 } from '../audit/processing-name.js';
import { Lease1700000000042, LeaseEntity } from '../database/lease.js';
import {
  WriteCount1700000000051,
  WriteLock1700000000021,
  WriteLockTurn1700000000041,
} from '../database/write-lock.js';

/** The entities that every partner has in its own database, in addition to those of its domain. */
export const ketenEntities = [
  Wijziging,
  Betrokkenheid,
  OutboxMelding,
  InboxMelding,
  VerwerkingEntity,
  DataSubjectIndexEntity,
  Persoonsnummer,
  VernietigingEntity,
  DataKeyProof,
  LeaseEntity,
  IdempotencyKey,
];
export const ketenMigrations = [
  Wijziging1700000000001,
  Betrokkenheid1700000000002,
  Melding1700000000003,
  Verwerking1700000000005,
  Persoonsnummer1700000000010,
  Vernietiging1700000000020,
  WriteLock1700000000021,
  MeldingAfzender1700000000022,
  Verwerkingsnaam1700000000025,
  DataKeyProof1700000000027,
  Growth1700000000030,
  CompactEntries1700000000031,
  RetentionCandidates1700000000035,
  WriteLockTurn1700000000041,
  Lease1700000000042,
  IdempotencyKey1700000000045,
  MonthPartitions1700000000050,
  WriteCount1700000000051,
];

/** Opens a partner's database and runs all migrations. Throws ConfigError when the keys cannot decrypt what is stored. */
export function openKetenDatabase(
  location: DatabaseLocation,
  own: {
    /** The entity whose rows are the people, by id. */
    person: new () => object;
    entities: readonly (new () => object)[];
    migrations: readonly (new () => ForwardMigration)[];
  },
): Promise<Database> {
  return openDatabase(location, {
    entities: [...ketenEntities, own.person, ...own.entities],
    migrations: [...ketenMigrations, ...own.migrations],
    person: own.person,
    checkKeys,
  });
}
