import {
  getMetadataArgsStorage,
  type EntityTarget,
  type ObjectLiteral,
} from 'typeorm';
import { inChunks, insertStatements } from '../database/bulk.js';
import { NoConnection } from '../database/database-pool.js';
import { entryStatements } from './compact-entries.js';
import type { DataKeys } from '../numbers/data-keys.js';
import type { Database } from '../database/database.js';
import { now } from '../days.js';
import { graphError, retryAfter } from '../graphql/errors.js';
import {
  checkFieldList,
  fieldListStatements,
  type FieldListEntity,
} from './field-list.js';
import { groupCommit } from '../database/group-commit.js';
import { ToegangEntity, VerwerkingEntity } from './audit-tables.js';
import type { Logger } from '../logger.js';
import { pseudonyms } from './pseudonym.js';
import type { ReportedPeople } from './reported-people.js';
import { newSpanId } from '../telemetry/trace-ids.js';

/** An entry of the access log, with the list of fields that it refers to. */
export interface AccessEntry {
  row: ToegangEntity;
  fields: FieldListEntity;
}

/** The audit entries of one request. */
export interface AuditEntries {
  entries: readonly VerwerkingEntity[];
  access?: AccessEntry;
}

/**
 * Writes to the audit log, entries of concurrent requests in one transaction, and resolves when they are durable. Error: RECORD_UNAVAILABLE
 * when that takes too long, and for an entry without a purpose; OVERLOADED when too many wait for the database. In each case the caller may
 * neither disclose nor execute anything.
 */
export type AuditWriter = (entries: AuditEntries) => Promise<void>;

/** `refused`: nothing was sent to the database because too many wait for it. */
export type WriteOutcome = 'ok' | 'refused' | 'failed';

/** A request whose audit entries are not durable by then fails. */
const withinMs = 5_000;

export function createAuditWriter(
  database: Database,
  logger: Logger,
  observe: (outcome: WriteOutcome, seconds: number) => void = () => {},
): AuditWriter {
  const keep = groupCommit(async (all: readonly AuditEntries[]) => {
    const { mapping } = database;
    const accesses = all.flatMap(({ access }) => access ?? []);
    await database.append([
      ...entryStatements(
        mapping,
        all.flatMap(({ entries }) => entries),
      ),
      ...fieldListStatements(
        database,
        accesses.map(({ fields }) => fields),
      ),
      ...insertStatements(
        mapping,
        ToegangEntity,
        accesses.map(({ row }) => row),
      ),
    ]);
  });
  return async (batch) => {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1_000;
    try {
      const { entries, access } = batch;
      for (const row of entries) {
        checkLengths(lengths.entry, row);
        if (!row.processingActivityId) throw new TypeError('no purpose');
      }
      if (access) {
        checkLengths(lengths.access, access.row);
        checkFieldList(access.fields);
      }
      await within(withinMs, keep(batch));
      observe('ok', seconds());
    } catch (error) {
      const isRefused = error instanceof NoConnection && !error.isAway;
      observe(isRefused ? 'refused' : 'failed', seconds());
      if (isRefused) throw error;
      const { code, name } = error as { code?: unknown; name?: unknown };
      logger.error(
        { code: 'RECORD_UNAVAILABLE', reason: code ?? name },
        'record not written',
      );
      throw graphError(
        'RECORD_UNAVAILABLE',
        'Nothing is shown or done now, because it cannot be recorded. Try again later.',
        retryAfter(withinMs / 1_000),
      );
    }
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Of an entity, its columns with a length. */
type Lengths = readonly { property: string; length: number }[];

const lengthsOf = (entity: EntityTarget<ObjectLiteral>): Lengths =>
  getMetadataArgsStorage()
    .columns.filter(({ target }) => target === entity)
    .map(({ propertyName, options }) => ({
      property: propertyName,
      length: Number(options.length ?? 0),
    }))
    .filter(({ length }) => length > 0);

/** The columns of all entities would be walked for each row. */
const lengths = {
  entry: lengthsOf(VerwerkingEntity),
  access: lengthsOf(ToegangEntity),
};

/** A value that is too long would fail the write of every request in the same group commit. */
function checkLengths(columns: Lengths, row: ObjectLiteral): void {
  for (const { property, length } of columns) {
    const value = row[property] as unknown;
    if (typeof value === 'string' && value.length > length)
      throw new RangeError(`${property} is too long.`);
  }
}

/** The fields that all audit entries of one request share. */
export type AuditedOperation = Pick<
  VerwerkingEntity,
  | 'traceId'
  | 'parentSpanId'
  | 'name'
  | 'startTime'
  | 'processingActivityId'
  | 'foreignOperationProcessor'
>;

/** An entry that ends now, without a data subject unless `own` has one. */
export const auditEntry = (
  operation: AuditedOperation,
  own: Partial<VerwerkingEntity>,
): VerwerkingEntity => ({
  spanId: newSpanId(),
  status: 'Ok',
  endTime: now(),
  dataSubjectId: null,
  dataSubjectIdType: null,
  verzondenTijdstip: null,
  ...operation,
  name: operation.name.slice(0, 240),
  ...own,
});

/** An entry for each count of many people, with the list and its filter. */
export const auditEntriesOfCounts = (
  { counts }: Pick<ReportedPeople, 'counts'>,
  operation: AuditedOperation,
): VerwerkingEntity[] =>
  Array.from(counts, (count) =>
    auditEntry({ ...operation, name: `Telling: ${count}` }, {}),
  );

/** The type of `data_subject_id`: a pseudonym under the keys of the owner of the audit log. */
const pseudonymType = 'urn:reintegratiegraaf:pseudoniem';

/** So many data subjects has a compact entry at most. */
const most = 1_000;

/** An entry for each data subject; when `isCompact`, one for many. */
export const auditEntriesAbout = (
  people: Iterable<string>,
  operation: AuditedOperation,
  keys: DataKeys,
  isCompact = false,
): VerwerkingEntity[] => {
  const subjects = Array.from(people, (id) => pseudonyms(keys, id)[0]);
  const dataSubjectIdType = pseudonymType;
  return isCompact
    ? inChunks(subjects, most).map((dataSubjectIds) =>
        auditEntry(operation, { dataSubjectIds, dataSubjectIdType }),
      )
    : subjects.map((dataSubjectId) =>
        auditEntry(operation, { dataSubjectId, dataSubjectIdType }),
      );
};
