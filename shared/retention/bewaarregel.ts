import type { EntityManager } from 'typeorm';
import { inChunks, insertAll } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { addDays, addMonths, now, type Day } from '../days.js';
import { VerwerkingEntity } from '../audit/audit-tables.js';
import { traceOf } from '../audit/trace-context.js';
import { regelsOver } from '../audit/audit-writer.js';
import { isVerstreken, type Bewaartermijn } from './bewaartermijn.js';
import { verwijder, type Persoonstabel } from './person-tables.js';
import {
  schrijfOp,
  vernietigingDoel,
  type Vernietigd,
} from './vernietiging.js';

/** Restricts an SQL column that holds a person's id to the people that are looked at. */
export type Wie = (column: string) => string;

/** In SQL, the day of a fact that has not come yet: whose detention or supervision runs is not due. */
export const looptNog = "'9999-12-31'";

/** When the relations with inrichtingen end, six months after release by DJI's melding: detention as the other partners know it. */
export const feitenVanInrichtingen = (wie: Wie): string[] => [
  `SELECT b.justitiabele_id AS id, COALESCE(b.tot, ${looptNog}) AS dag FROM betrokkenheid b` +
    ` WHERE b.partij = 'DJI' AND ${wie('b.justitiabele_id')}`,
];

/** What every partner but DJI knows of a person's way from meldingen. Relations of the others are seldom ended: their begin counts too. */
export const feitenVanKeten = (wie: Wie): string[] => [
  ...feitenVanInrichtingen(wie),
  `SELECT b.justitiabele_id AS id, COALESCE(b.tot, b.vanaf) AS dag FROM betrokkenheid b` +
    ` WHERE b.partij <> 'DJI' AND ${wie('b.justitiabele_id')}`,
  `SELECT m.justitiabele_id AS id, m.ontvangen_tijdstip AS dag FROM melding_in m WHERE ${wie('m.justitiabele_id')}`,
  `SELECT m.justitiabele_id AS id, m.tijdstip AS dag FROM melding_uit m WHERE ${wie('m.justitiabele_id')}`,
];

/** A term with what decides whether it has passed for a person, and what then goes. */
export interface Bewaarregel extends Bewaartermijn {
  /** SQL of facts about people, each giving `id` and `dag` (a day or a moment): the term runs from the last one. */
  feiten(wie: Wie): readonly string[];
  /** SQL condition on `f.id`: there is something left to destroy. Of a whole file its facts go too, so it needs none. */
  nog?: string;
  tabellen: readonly Persoonstabel[];
  /** Marks in what stays that a part is gone, so that it is not taken for never there. */
  merk?(
    manager: EntityManager,
    personen: readonly string[],
    dag: Day,
  ): Promise<unknown>;
}

/** The people for whom a term has passed on a day; with `personen`, those among them. */
export async function verstreken(
  manager: EntityManager,
  regel: Bewaarregel,
  dag: Day,
  personen?: readonly string[],
): Promise<string[]> {
  const wie: Wie = (column) =>
    personen ? `${column} IN (:...personen)` : '1 = 1';
  const rows = await manager
    .createQueryBuilder()
    .select('f.id', 'id')
    .addSelect('MAX(f.dag)', 'vanaf')
    .from(`(${regel.feiten(wie).join(' UNION ALL ')})`, 'f')
    .where(regel.nog ?? '1 = 1')
    .groupBy('f.id')
    // Somewhat too wide, for months differ in length and moments are in UTC: isVerstreken decides.
    .having('MAX(f.dag) <= :grens', {
      grens: addDays(addMonths(dag, -regel.maanden), 5),
    })
    .orderBy('f.id')
    .setParameters(personen ? { personen } : {})
    .getRawMany<{ id: string; vanaf: string }>();
  return rows
    .filter(({ vanaf }) => isVerstreken(regel, vanaf, dag))
    .map(({ id }) => id);
}

const batch = 50;

/**
 * Destroys what is due by one term, in batches that are each all or nothing with their row in the record of destruction and a line per
 * person, under a pseudonym, in the partner's record: broken off, it goes on where it was when it is run again. Who is no longer due when
 * his turn comes is left alone.
 */
export async function* vernietig(
  database: Database,
  regel: Bewaarregel,
  dag: Day,
  door: string,
): AsyncGenerator<Vernietigd> {
  const due = await database.read((manager) => verstreken(manager, regel, dag));
  const { traceId } = traceOf(undefined, undefined);
  for (const chunk of inChunks(due, batch))
    yield await database.alone(async (manager) => {
      const startTime = now();
      const personen = await verstreken(manager, regel, dag, chunk);
      if (personen.length === 0) return { personen: 0, rijen: 0 };
      const rijen = await verwijder(manager, regel.tabellen, personen);
      await regel.merk?.(manager, personen, dag);
      const vernietigd = { personen: personen.length, rijen };
      await schrijfOp(manager, regel, vernietigd, door);
      const handeling = {
        traceId,
        parentSpanId: null,
        name: `Vernietiging: ${regel.code}`,
        startTime,
        processingActivityId: vernietigingDoel,
        foreignOperationProcessor: null,
      };
      await insertAll(
        manager,
        VerwerkingEntity,
        regelsOver(personen, handeling, database.keys),
      );
      return vernietigd;
    });
}
