import { In, type EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import { inChunks } from '../../../shared/database/bulk.js';
import type { Database } from '../../../shared/database/database.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import type { SealedNumber } from '../../../shared/numbers/person-numbers.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import {
  djiPersonNumbers,
  type DjiPersonNumbers,
  type NumberKind,
} from './person-numbers.js';
import { nextRegistratienummers } from './registratienummer.js';

/** The numbers by which an arrival is recognised. */
interface PersonWithNumbers {
  id: string;
  skn: string | null;
  bsn: string | null;
}

const people: PersonRows<JustitiabeleEntity> = {
  entity: JustitiabeleEntity,
  from: 'justitiabele j',
  person: 'j.id',
};

/** People and their numbers. */
export function peopleStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) {
  const numbers = djiPersonNumbers(database);
  return {
    justitiabelenById: rows.of(people),

    numbersByJustitiabele: (ids: readonly string[]) =>
      numbers.byJustitiabele(ids, lock),

    justitiabeleByNumber: (soort: NumberKind, number: string) =>
      database.read((manager) => {
        const { sql, parameters } = numbers.whereNumber('j.id', soort, number);
        return visibleRows(manager, lock, JustitiabeleEntity, 'j', 'j.id')
          .andWhere(sql, parameters)
          .getOne();
      }),

    /**
     * Everybody with one of these numbers, WITHOUT the person lock: a registration must not create a second person for somebody whom the
     * caller may not see. Nothing of the result is returned to the caller.
     */
    peopleWithNumber: async (skn: string, bsn: string | null) => {
      return byPerson(await numbers.byNumbers({ skn, bsn }));
    },

    /** WITHOUT the person lock, for the same reason: to compare the identity at a registration. */
    identityOf: (id: string) =>
      database.read((manager) =>
        // eslint-disable-next-line house/visible-rows -- a registration is compared with what is there
        manager.findOneByOrFail(JustitiabeleEntity, { id }),
      ),

    insertJustitiabele: (
      person: Omit<
        JustitiabeleEntity,
        keyof ReturnType<typeof newVersionedRow>
      >,
      { skn, bsn }: { skn: string; bsn: string | null },
    ) =>
      database.write(async (manager) => {
        const row = { ...newVersionedRow(), ...person };
        await manager.insert(JustitiabeleEntity, row);
        const [registratienummer = null] = await nextRegistratienummers(
          manager,
          1,
        );
        await numbers.insert([
          { id: row.id, numbers: { skn, bsn, registratienummer } },
        ]);
        return row;
      }),

    /** Adds numbers that a person did not have. */
    addNumbers: (id: string, added: DjiPersonNumbers) =>
      database.write(async (manager) => {
        // eslint-disable-next-line house/visible-rows -- a registration completes what is there
        const row = await manager.findOneByOrFail(JustitiabeleEntity, { id });
        await updateVersionedRow(
          manager,
          JustitiabeleEntity,
          row,
          row.versie,
          {},
        );
        await numbers.insert([{ id, numbers: added }]);
      }),
  };
}

/** The people who were imported before. */
export async function findImported(
  manager: EntityManager,
  lines: readonly { bronsleutel: string }[],
): Promise<JustitiabeleEntity[]> {
  const known: JustitiabeleEntity[] = [];
  for (const chunk of inChunks(lines))
    known.push(
      // eslint-disable-next-line house/visible-rows -- an import knows people by their key at the source
      ...(await manager.findBy(JustitiabeleEntity, {
        bronsleutel: In(chunk.map(({ bronsleutel }) => bronsleutel)),
      })),
    );
  return known;
}

/** Decrypts numbers, and puts those of one person together. */
function byPerson(numbers: readonly SealedNumber<NumberKind>[]) {
  const people = new Map<string, PersonWithNumbers>();
  for (const { justitiabeleId: id, soort, open } of numbers) {
    const person = people.get(id) ?? { id, skn: null, bsn: null };
    people.set(id, { ...person, [soort]: open() });
  }
  return [...people.values()];
}
