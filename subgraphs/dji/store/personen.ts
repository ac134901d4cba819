import { In, type EntityManager } from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import { inChunks } from '../../../shared/database/bulk.js';
import type { Database } from '../../../shared/database/database.js';
import {
  changeRecord,
  freshRecord,
} from '../../../shared/database/versioned-row.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { djiNummers, type DjiNummers, type Nummersoort } from './nummers.js';
import { nextRegistratienummers } from './registratienummer.js';

/** The numbers by which an arrival is recognised. */
interface PersoonMetNummer {
  id: string;
  skn: string | null;
  bsn: string | null;
}

/** Who people are. */
export function personenStore(database: Database, lock: PersonLock) {
  const nummers = djiNummers(database);
  const visible = (manager: EntityManager) =>
    manager
      .createQueryBuilder(JustitiabeleEntity, 'j')
      .where(lock.on('j.id'), lock.parameters);

  return {
    justitiabelenById: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager).andWhere('j.id IN (:...ids)', { ids }).getMany(),
      ),

    nummersByJustitiabele: (ids: readonly string[]) =>
      nummers.byJustitiabele(ids, lock),

    justitiabeleByNummer: (soort: Nummersoort, nummer: string) =>
      database.read((manager) => {
        const { sql, parameters } = nummers.heeft('j.id', soort, nummer);
        return visible(manager).andWhere(sql, parameters).getOne();
      }),

    /**
     * Everybody with one of these numbers, WITHOUT the person lock: whoever registers an arrival must not make a second person of
     * somebody he had no relation with. Nothing of them is answered.
     */
    personenMetNummer: async (skn: string, bsn: string | null) => {
      const personen = new Map<string, PersoonMetNummer>();
      for (const nummer of await nummers.vanHouders({ skn, bsn })) {
        const { justitiabeleId: id, soort, lees } = nummer;
        const persoon = personen.get(id) ?? { id, skn: null, bsn: null };
        personen.set(id, { ...persoon, [soort]: lees() });
      }
      return [...personen.values()];
    },

    /** WITHOUT the person lock, for the same: is the person with that number who he is said to be? */
    identiteitVan: (id: string) =>
      database.read((manager) =>
        manager.findOneByOrFail(JustitiabeleEntity, { id }),
      ),

    insertJustitiabele: (
      persoon: Omit<JustitiabeleEntity, keyof ReturnType<typeof freshRecord>>,
      { skn, bsn }: { skn: string; bsn: string | null },
    ) =>
      database.write(async (manager) => {
        const row = { ...freshRecord(), ...persoon };
        await manager.insert(JustitiabeleEntity, row);
        const [registratienummer = null] = await nextRegistratienummers(
          manager,
          1,
        );
        await nummers.insert([
          { id: row.id, nummers: { skn, bsn, registratienummer } },
        ]);
        return row;
      }),

    /** Gives a person numbers that he did not have. */
    addNummers: (id: string, added: DjiNummers) =>
      database.write(async (manager) => {
        const row = await manager.findOneByOrFail(JustitiabeleEntity, { id });
        await changeRecord(manager, JustitiabeleEntity, row, row.versie, {});
        await nummers.insert([{ id, nummers: added }]);
      }),
  };
}

/** The people of an import who came before. */
export async function importedPersonen(
  manager: EntityManager,
  regels: readonly { bronsleutel: string }[],
): Promise<JustitiabeleEntity[]> {
  const known: JustitiabeleEntity[] = [];
  for (const chunk of inChunks(regels))
    known.push(
      ...(await manager.findBy(JustitiabeleEntity, {
        bronsleutel: In(chunk.map(({ bronsleutel }) => bronsleutel)),
      })),
    );
  return known;
}
