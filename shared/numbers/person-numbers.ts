import { In, type EntityManager } from 'typeorm';
import type { PersonLock } from '../access/betrokkenheid.js';
import { inChunks, insertAll } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { conflict } from '../graphql/domain-error.js';
import { open, Persoonsnummer, seal } from './person-number.js';

/** The numbers of one person; `null` or absent for one that he has not. */
export type Nummers<Soort extends string> = {
  readonly [soort in Soort]?: string | null;
};

/** A number of a person that was read but not opened: `lees` does that, when somebody asks. */
export interface Nummer<Soort extends string> {
  justitiabeleId: string;
  soort: Soort;
  lees(): string;
}

export type Persoonsnummers<Soort extends string> = ReturnType<
  typeof persoonsnummers<Soort>
>;

/** The numbers that one partner keeps of people. Every method joins the unit of work that it is called in. */
export function persoonsnummers<Soort extends string>(database: Database) {
  const { keys } = database;
  const opened = (row: Persoonsnummer): Nummer<Soort> => ({
    justitiabeleId: row.justitiabeleId,
    soort: row.soort as Soort,
    lees: () => open(keys, row),
  });
  const insert = (
    personen: readonly { id: string; nummers: Nummers<Soort> }[],
  ) =>
    database.write(async (manager) => {
      const rows = personen.flatMap(({ id, nummers }) =>
        given(nummers).map(([soort, nummer]) => ({ id, soort, nummer })),
      );
      await refuseTaken(
        manager,
        database.dialect,
        rows.flatMap(({ soort, nummer }) => keys.index(soort, nummer).slice(1)),
      );
      await insertAll(
        manager,
        Persoonsnummer,
        rows.map(({ id, soort, nummer }) => seal(keys, id, soort, nummer)),
      );
    });
  return {
    /** Of people who have none of these kinds yet. Throws CONFLICT, or what the database throws, for a number that somebody has. */
    insert,

    /** Gives a person other numbers of the kinds that are named. What they were before is not kept: a wrong one is somebody else's. */
    replace: (id: string, nummers: Nummers<Soort>) =>
      database.write(async (manager) => {
        await manager.delete(Persoonsnummer, {
          justitiabeleId: id,
          soort: In(Object.keys(nummers)),
        });
        await insert([{ id, nummers }]);
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
    houders: (soort: Soort, nummers: readonly string[]) =>
      database.read(async (manager) => {
        const sought = new Map(
          nummers.flatMap((nummer) =>
            keys.index(soort, nummer).map((index) => [index, nummer]),
          ),
        );
        const houders = new Map<string, string>();
        for (const chunk of inChunks([...sought.keys()]))
          for (const row of await manager.findBy(Persoonsnummer, {
            zoeksleutel: In(chunk),
          }))
            houders.set(sought.get(row.zoeksleutel)!, row.justitiabeleId);
        return houders;
      }),

    /** All numbers of everybody who has one of these, WITHOUT the person lock, for the same reason. */
    vanHouders: (nummers: Nummers<Soort>) =>
      database.read(async (manager) => {
        const zoeksleutels = given(nummers).flatMap(([soort, nummer]) =>
          keys.index(soort, nummer),
        );
        if (zoeksleutels.length === 0) return [];
        const rows = await manager
          .createQueryBuilder(Persoonsnummer, 'n')
          .where(metSleutel('n.justitiabele_id'), { zoeksleutels })
          .getMany();
        return rows.map(opened);
      }),

    /** SQL: the person in this column has this number. */
    heeft: (column: string, soort: Soort, nummer: string) => ({
      sql: metSleutel(column),
      parameters: { zoeksleutels: keys.index(soort, nummer) },
    }),
  };
}

const metSleutel = (column: string): string =>
  `${column} IN (SELECT gezocht.justitiabele_id FROM persoonsnummer gezocht WHERE gezocht.zoeksleutel IN (:...zoeksleutels))`;

const given = (nummers: Nummers<string>): [soort: string, nummer: string][] =>
  Object.entries(nummers).flatMap(([soort, nummer]) =>
    nummer == null ? [] : [[soort, nummer]],
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
