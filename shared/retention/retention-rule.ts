import type { EntityManager } from 'typeorm';
import { inChunks, insertAll } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { forgetResponses } from '../idempotency/forget-keys.js';
import { addDays, addMonths, now, type Day } from '../days.js';
import { VerwerkingEntity } from '../audit/audit-tables.js';
import { traceOf } from '../telemetry/trace-context.js';
import { auditEntriesAbout } from '../audit/audit-writer.js';
import { hasExpired, type Bewaartermijn } from './bewaartermijn.js';
import { deleteRows, type PersonTable } from './person-tables.js';
import {
  recordDestruction,
  destructionPurpose,
  type DestroyedCounts,
} from './vernietiging.js';

/** Restricts an SQL column that holds a person's id to the people that are looked at. */
export type PeopleFilter = (column: string) => string;

/** In SQL, the day of a fact that has not come yet: whose detention or supervision runs is not due. */
export const stillRunning = "'9999-12-31'";

/** When the relations with inrichtingen end, six months after release by DJI's melding: detention as the other partners know it. */
export const inrichtingFacts = (filter: PeopleFilter): string[] => [
  `SELECT b.justitiabele_id AS id, COALESCE(b.tot, ${stillRunning}) AS dag FROM betrokkenheid b` +
    ` WHERE b.partij = 'DJI' AND ${filter('b.justitiabele_id')}`,
];

/** What every partner but DJI knows of a person's way from meldingen. Relations of the others are seldom ended: their begin counts too. */
export const ketenFacts = (filter: PeopleFilter): string[] => [
  ...inrichtingFacts(filter),
  `SELECT b.justitiabele_id AS id, COALESCE(b.tot, b.vanaf) AS dag FROM betrokkenheid b` +
    ` WHERE b.partij <> 'DJI' AND ${filter('b.justitiabele_id')}`,
  `SELECT m.justitiabele_id AS id, m.ontvangen_tijdstip AS dag FROM melding_in m WHERE ${filter('m.justitiabele_id')}`,
  `SELECT m.justitiabele_id AS id, m.tijdstip AS dag FROM melding_uit m WHERE ${filter('m.justitiabele_id')}`,
];

/** Candidates by the facts of `ketenFacts` and by when a person was recorded in a table: who has no old fact is not due. */
export const recordedUntil = (table: string, until: string): string =>
  [
    `SELECT r.id AS id FROM ${table} r WHERE r.vastgelegd_tijdstip <= ${until}`,
    `SELECT b.justitiabele_id AS id FROM betrokkenheid b WHERE b.vanaf <= ${until}`,
    `SELECT m.justitiabele_id AS id FROM melding_in m WHERE m.ontvangen_tijdstip <= ${until}`,
    `SELECT m.justitiabele_id AS id FROM melding_uit m WHERE m.tijdstip <= ${until}`,
  ].join(' UNION ');

/** A term with what decides whether it has passed for a person, and what then goes. */
export interface RetentionRule extends Bewaartermijn {
  /** SQL of facts about people, each giving `id` and `dag` (a day or a moment): the term runs from the last one. */
  facts(filter: PeopleFilter): readonly string[];
  /**
   * SQL of the ids of people for whom the term may have passed: all of them, from an index, and few besides. `until` is the last day on
   * which a fact is old enough. Without it everything that is kept would be read to find that no one is due.
   */
  candidates(until: string): string;
  /** SQL condition on `f.id`: there is something left to destroy. Of a whole file its facts go too, so it needs none. */
  condition?: string;
  tables: readonly PersonTable[];
  /** Marks in what stays that a part is gone, so that it is not taken for never there. */
  markDestroyed?(
    manager: EntityManager,
    people: readonly string[],
    day: Day,
  ): Promise<unknown>;
}

/** Of more, a server reads whole tables of facts, where there are few people. */
const batch = 50;

/** Somewhat too wide, for months differ in length and moments are in UTC: `hasExpired` decides. */
const lastDay = ({ maanden }: RetentionRule, day: Day): Day =>
  addDays(addMonths(day, -maanden), 5);

/** The people for whom a term has passed on a day. */
export async function expiredPeople(
  manager: EntityManager,
  rule: RetentionRule,
  day: Day,
): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder()
    .select('c.id', 'id')
    .from(`(${rule.candidates(':until')})`, 'c')
    .setParameters({ until: lastDay(rule, day) })
    .getRawMany<{ id: string }>();
  const expired: string[] = [];
  const candidates = new Set(rows.map(({ id }) => id));
  for (const people of inChunks([...candidates].sort(), batch))
    expired.push(...(await expiredAmong(manager, rule, day, people)));
  return expired;
}

/** Those of some people for whom it has. */
async function expiredAmong(
  manager: EntityManager,
  rule: RetentionRule,
  day: Day,
  people: readonly string[],
): Promise<string[]> {
  const filter: PeopleFilter = (column) => `${column} IN (:...people)`;
  const rows = await manager
    .createQueryBuilder()
    .select('f.id', 'id')
    .addSelect('MAX(f.dag)', 'vanaf')
    .from(`(${rule.facts(filter).join(' UNION ALL ')})`, 'f')
    .where(rule.condition ?? '1 = 1')
    .groupBy('f.id')
    .having('MAX(f.dag) <= :until', { until: lastDay(rule, day) })
    .orderBy('f.id')
    .setParameters({ people })
    .getRawMany<{ id: string; vanaf: string }>();
  return rows
    .filter(({ vanaf }) => hasExpired(rule, vanaf, day))
    .map(({ id }) => id);
}

/**
 * Destroys what is due by one term, in batches that are each all or nothing with their row in the record of destruction and a line per
 * person, under a pseudonym, in the partner's record: broken off, it goes on where it was when it is run again. Who is no longer due when
 * his turn comes is left alone.
 */
export async function* destroyPeople(
  database: Database,
  rule: RetentionRule,
  day: Day,
  orderedBy: string,
): AsyncGenerator<DestroyedCounts> {
  const due = await database.read((manager) =>
    expiredPeople(manager, rule, day),
  );
  const { traceId } = traceOf(undefined, undefined);
  for (const chunk of inChunks(due, batch))
    yield await database.exclusive(async (manager) => {
      const startTime = now();
      const people = await expiredAmong(manager, rule, day, chunk);
      if (people.length === 0) return { personen: 0, rijen: 0 };
      const rows = await deleteRows(manager, rule.tables, people);
      await rule.markDestroyed?.(manager, people, day);
      await forgetResponses(manager);
      const destroyed = { personen: people.length, rijen: rows };
      await recordDestruction(manager, rule, destroyed, orderedBy);
      const operation = {
        traceId,
        parentSpanId: null,
        name: `Vernietiging: ${rule.code}`,
        startTime,
        processingActivityId: destructionPurpose,
        foreignOperationProcessor: null,
      };
      await insertAll(
        manager,
        VerwerkingEntity,
        auditEntriesAbout(people, operation, database.keys),
      );
      return destroyed;
    });
}
