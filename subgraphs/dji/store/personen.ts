import type { EntityManager } from 'typeorm';
import type { PersonLock } from '../../../shared/betrokkenheid.js';
import type { Database } from '../../../shared/database.js';
import { changeRecord, freshRecord } from '../../../shared/record.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { nextRegistratienummer } from './registratienummer.js';

/** The numbers by which somebody may be looked up, one at a time. */
export type Nummersoort = 'skn' | 'bsn' | 'registratienummer';

/** Who people are. */
export function personenStore(database: Database, lock: PersonLock) {
  const visible = (manager: EntityManager) =>
    manager
      .createQueryBuilder(JustitiabeleEntity, 'j')
      .where(lock.on('j.id'), lock.parameters);

  return {
    justitiabelenById: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager).andWhere('j.id IN (:...ids)', { ids }).getMany(),
      ),

    justitiabeleByNummer: (soort: Nummersoort, nummer: string) =>
      database.read((manager) =>
        visible(manager).andWhere(`j.${soort} = :nummer`, { nummer }).getOne(),
      ),

    /**
     * Everybody with one of these numbers, WITHOUT the person lock: whoever registers an arrival must not make a second person of
     * somebody he had no relation with. Nothing of them is answered.
     */
    personenMetNummer: (skn: string, bsn: string | null) =>
      database.read((manager) =>
        manager
          .createQueryBuilder(JustitiabeleEntity, 'j')
          .where('j.skn = :skn', { skn })
          .orWhere('j.bsn = :bsn', { bsn })
          .getMany(),
      ),

    insertJustitiabele: (
      persoon: Omit<
        JustitiabeleEntity,
        keyof ReturnType<typeof freshRecord> | 'registratienummer'
      >,
    ) =>
      database.write(async (manager) => {
        const row = {
          ...freshRecord(),
          ...persoon,
          registratienummer: await nextRegistratienummer(manager),
        };
        await manager.insert(JustitiabeleEntity, row);
        return row;
      }),

    changeJustitiabele: (
      persoon: JustitiabeleEntity,
      change: Partial<JustitiabeleEntity>,
    ) =>
      database.write((manager) =>
        changeRecord(
          manager,
          JustitiabeleEntity,
          persoon,
          persoon.versie,
          change,
        ),
      ),
  };
}
