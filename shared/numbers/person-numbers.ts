import { In, type EntityManager } from 'typeorm';
import type { PersonLock } from '../access/betrokkenheid.js';
import { inChunks, insertAll } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { conflict } from '../graphql/domain-error.js';
import { open, Persoonsnummer, seal } from './person-number.js';

/** The numbers of one person; `null` or absent for one that he has not. */
export type NumbersByKind<Kind extends string> = {
  readonly [soort in Kind]?: string | null;
};

/** A number of a person that was read but not opened: `open` does that, when the number is requested. */
export interface SealedNumber<Kind extends string> {
  justitiabeleId: string;
  soort: Kind;
  open(): string;
}

export type PersonNumberStore<Kind extends string> = ReturnType<
  typeof createPersonNumberStore<Kind>
>;

/** The numbers that one partner keeps of people. Every method joins the unit of work that it is called in. */
export function createPersonNumberStore<Kind extends string>(
  database: Database,
) {
  const { keys } = database;
  const opened = (row: Persoonsnummer): SealedNumber<Kind> => ({
    justitiabeleId: row.justitiabeleId,
    soort: row.soort as Kind,
    open: () => open(keys, row),
  });
  const insert = (
    people: readonly { id: string; numbers: NumbersByKind<Kind> }[],
  ) =>
    database.write(async (manager) => {
      const rows = people.flatMap(({ id, numbers }) =>
        given(numbers).map(([soort, number]) => ({
          id,
          soort,
          nummer: number,
        })),
      );
      await refuseTaken(
        manager,
        database.dialect,
        rows.flatMap(({ soort, nummer: number }) =>
          keys.index(soort, number).slice(1),
        ),
      );
      await insertAll(
        manager,
        Persoonsnummer,
        rows.map(({ id, soort, nummer: number }) =>
          seal(keys, id, soort, number),
        ),
      );
    });
  return {
    /** Of people who have none of these kinds yet. Throws CONFLICT, or what the database throws, for a number that somebody has. */
    insert,

    /** Gives a person other numbers of the kinds that are named. What they were before is not kept: a wrong one is somebody else's. */
    replace: (id: string, numbers: NumbersByKind<Kind>) =>
      database.write(async (manager) => {
        await manager.delete(Persoonsnummer, {
          justitiabeleId: id,
          soort: In(Object.keys(numbers)),
        });
        await insert([{ id, numbers }]);
      }),

    /** Of the people among these whom the lock lets through; without one of all. */
    byJustitiabele: (ids: readonly string[], lock?: PersonLock) =>
      database.read(async (manager) => {
        const rows: Persoonsnummer[] = [];
        for (const chunk of inChunks(ids)) {
          const query = manager
            .createQueryBuilder(Persoonsnummer, 'n')
            .where('n.justitiabeleId IN (:...ids)', { ids: chunk });
          if (lock)
            query.andWhere(lock.on('n.justitiabele_id'), lock.parameters);
          rows.push(...(await query.getMany()));
        }
        return rows.map(opened);
      }),

    /** Who has these numbers, by number, WITHOUT the person lock: for not making a second person of somebody. */
    idsByNumber: (soort: Kind, numbers: readonly string[]) =>
      database.read(async (manager) => {
        const sought = new Map(
          numbers.flatMap((number) =>
            keys.index(soort, number).map((index) => [index, number]),
          ),
        );
        const idsByNumber = new Map<string, string>();
        for (const chunk of inChunks([...sought.keys()]))
          for (const row of await manager.findBy(Persoonsnummer, {
            zoeksleutel: In(chunk),
          }))
            idsByNumber.set(sought.get(row.zoeksleutel)!, row.justitiabeleId);
        return idsByNumber;
      }),

    /** All numbers of everybody who has one of these, WITHOUT the person lock, for the same reason. */
    byNumbers: (numbers: NumbersByKind<Kind>) =>
      database.read(async (manager) => {
        const indexes = given(numbers).flatMap(([soort, number]) =>
          keys.index(soort, number),
        );
        if (indexes.length === 0) return [];
        const rows = await manager
          .createQueryBuilder(Persoonsnummer, 'n')
          .where(hasIndex('n.justitiabele_id'), { zoeksleutels: indexes })
          .getMany();
        return rows.map(opened);
      }),

    /** SQL: the person in this column has this number. */
    whereNumber: (column: string, soort: Kind, number: string) => ({
      sql: hasIndex(column),
      parameters: { zoeksleutels: keys.index(soort, number) },
    }),
  };
}

const hasIndex = (column: string): string =>
  `${column} IN (SELECT gezocht.justitiabele_id FROM persoonsnummer gezocht WHERE gezocht.zoeksleutel IN (:...zoeksleutels))`;

const given = (
  numbers: NumbersByKind<string>,
): [soort: string, nummer: string][] =>
  Object.entries(numbers).flatMap(([soort, number]) =>
    number == null ? [] : [[soort, number]],
  );

/**
 * The unique index sees numbers under one key. Those that rest, or are being inserted by a process that has another key first, under
 * another are looked for here: on MySQL with a lock, so that of two processes that insert one number at once one waits for the other.
 */
async function refuseTaken(
  manager: EntityManager,
  dialect: Database['dialect'],
  others: readonly string[],
): Promise<void> {
  for (const chunk of inChunks(others)) {
    const query = manager
      .createQueryBuilder(Persoonsnummer, 'n')
      .where('n.zoeksleutel IN (:...others)', { others: chunk });
    if (dialect === 'mysql') query.setLock('pessimistic_write');
    if ((await query.getMany()).length > 0) throw conflict();
  }
}
