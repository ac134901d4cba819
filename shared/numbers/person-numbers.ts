import { In, type EntityManager } from 'typeorm';
import type { PersonLock } from '../access/betrokkenheid.js';
import { inChunks, insertAll } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { conflict } from '../graphql/domain-error.js';
import { open, Persoonsnummer, seal } from './person-number.js';

/** The numbers of one person; `null` or absent when he has none of that kind. */
export type NumbersByKind<Kind extends string> = {
  readonly [soort in Kind]?: string | null;
};

/** A number that is still encrypted; `open` decrypts it, when the field is resolved. */
export interface SealedNumber<Kind extends string> {
  justitiabeleId: string;
  soort: Kind;
  open(): string;
}

export type PersonNumberStore<Kind extends string> = ReturnType<
  typeof createPersonNumberStore<Kind>
>;

interface PersonWithNumbers<Kind extends string> {
  id: string;
  numbers: NumbersByKind<Kind>;
}

/** The numbers of people in one partner's database. Every method joins the transaction that it is called in. */
export function createPersonNumberStore<Kind extends string>(
  database: Database,
) {
  const { keys } = database;
  const opened = (row: Persoonsnummer): SealedNumber<Kind> => ({
    justitiabeleId: row.justitiabeleId,
    soort: row.soort as Kind,
    open: () => open(keys, row),
  });
  return {
    /** For people who have none of these kinds yet. Throws CONFLICT, or the database's unique violation, for a number that is taken. */
    insert: (people: readonly PersonWithNumbers<Kind>[]) =>
      insertNumbers(database, people),

    /** Replaces a person's numbers of the given kinds. The old ones are not kept: a wrong number is somebody else's. */
    replace: (id: string, numbers: NumbersByKind<Kind>) =>
      database.write(async (manager) => {
        await manager.delete(Persoonsnummer, {
          justitiabeleId: id,
          soort: In(Object.keys(numbers)),
        });
        await insertNumbers(database, [{ id, numbers }]);
      }),

    /** The numbers of those of these people that `lock` lets through; `null`: of all of them, for what no caller sees. */
    byJustitiabele: (ids: readonly string[], lock: PersonLock | null) =>
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

    /** The person of each of these numbers, WITHOUT the person lock: to avoid a second row for the same person. */
    idsByNumber: (soort: Kind, numbers: readonly string[]) =>
      findIdsByNumber(database, soort, numbers),

    /** All numbers of every person who has one of these, WITHOUT the person lock, for the same reason. */
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

    /** SQL condition: the person in this column has this number. */
    whereNumber: (column: string, soort: Kind, number: string) => ({
      sql: hasIndex(column),
      parameters: { zoeksleutels: keys.index(soort, number) },
    }),
  };
}

async function insertNumbers<Kind extends string>(
  database: Database,
  people: readonly PersonWithNumbers<Kind>[],
): Promise<void> {
  const { keys } = database;
  const rows = people.flatMap(({ id, numbers }) =>
    given(numbers).map(([soort, number]) => ({ id, soort, number })),
  );
  await database.write(async (manager) => {
    await refuseTaken(
      manager,
      database.dialect,
      rows.flatMap(({ soort, number }) => keys.index(soort, number).slice(1)),
    );
    await insertAll(
      manager,
      Persoonsnummer,
      rows.map(({ id, soort, number }) => seal(keys, id, soort, number)),
    );
  });
}

const findIdsByNumber = (
  database: Database,
  soort: string,
  numbers: readonly string[],
): Promise<Map<string, string>> =>
  database.read(async (manager) => {
    const numberByIndex = new Map(
      numbers.flatMap((number) =>
        database.keys.index(soort, number).map((index) => [index, number]),
      ),
    );
    const idsByNumber = new Map<string, string>();
    for (const chunk of inChunks([...numberByIndex.keys()]))
      for (const row of await manager.findBy(Persoonsnummer, {
        zoeksleutel: In(chunk),
      }))
        idsByNumber.set(
          numberByIndex.get(row.zoeksleutel)!,
          row.justitiabeleId,
        );
    return idsByNumber;
  });

const hasIndex = (column: string): string =>
  `${column} IN (SELECT gezocht.justitiabele_id FROM persoonsnummer gezocht WHERE gezocht.zoeksleutel IN (:...zoeksleutels))`;

const given = (
  numbers: NumbersByKind<string>,
): [soort: string, nummer: string][] =>
  Object.entries(numbers).flatMap(([soort, number]) =>
    number == null ? [] : [[soort, number]],
  );

/**
 * The unique index only compares numbers that are indexed with the same key. This looks for those under an older key, stored before a key
 * rotation or inserted by a process with another newest key. MySQL takes a lock, so that concurrent inserts of one number are serialized.
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
