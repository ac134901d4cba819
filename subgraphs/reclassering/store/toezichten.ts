import type { EntityManager } from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { ContactEntity } from '../entities/contact.js';
import { ToezichtEntity } from '../entities/toezicht.js';
import { VoorwaardeEntity } from '../entities/voorwaarde.js';

/** Toezichten with their voorwaarden and contacten, under the person lock. */
export const toezichtenStore = (database: Database, lock: PersonLock) => ({
  ...toezichtReads(database, lock),
  ...readsByToezicht(database, lock),
  ...writes(database),
});

function toezichtReads(database: Database, lock: PersonLock) {
  const visible = (manager: EntityManager) =>
    manager
      .createQueryBuilder(ToezichtEntity, 't')
      .where(lock.on('t.justitiabele_id'), lock.parameters);
  const toezicht = (id: string) =>
    database.read((manager) =>
      visible(manager).andWhere('t.id = :id', { id }).getOne(),
    );
  return {
    toezicht,
    personOfToezicht: async (id: string) =>
      (await toezicht(id))?.justitiabeleId ?? null,

    toezichtenById: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager).andWhere('t.id IN (:...ids)', { ids }).getMany(),
      ),

    /** Latest start first. */
    toezichtenByJustitiabele: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager)
          .andWhere('t.justitiabele_id IN (:...ids)', { ids })
          .orderBy('t.ingangsdatum', 'DESC')
          .addOrderBy('t.id')
          .getMany(),
      ),
  };
}

const readsByToezicht = (database: Database, lock: PersonLock) => ({
  /** In the order of the judgment. */
  voorwaardenByToezicht: (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(VoorwaardeEntity, 'v')
        .innerJoin(ToezichtEntity, 't', 't.id = v.toezichtId')
        .where(lock.on('t.justitiabele_id'), lock.parameters)
        .andWhere('v.toezicht_id IN (:...ids)', { ids })
        .orderBy('v.volgorde')
        .getMany(),
    ),

  /** Earliest first. */
  contactenByToezicht: (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(ContactEntity, 'k')
        .innerJoin(ToezichtEntity, 't', 't.id = k.toezichtId')
        .where(lock.on('t.justitiabele_id'), lock.parameters)
        .andWhere('k.toezicht_id IN (:...ids)', { ids })
        .orderBy('k.datum')
        .addOrderBy('k.vastgelegdTijdstip')
        .addOrderBy('k.id')
        .getMany(),
    ),
});

const writes = (database: Database) => ({
  addToezicht: (
    toezicht: ToezichtEntity,
    voorwaarden: readonly VoorwaardeEntity[],
  ) =>
    database.write(async (manager) => {
      await manager.insert(ToezichtEntity, toezicht);
      if (voorwaarden.length > 0)
        await manager.insert(VoorwaardeEntity, [...voorwaarden]);
    }),

  addContact: (contact: ContactEntity) =>
    database.write((manager) => manager.insert(ContactEntity, contact)),

  changeToezicht: (
    toezicht: ToezichtEntity,
    versie: number,
    change: Partial<ToezichtEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(manager, ToezichtEntity, toezicht, versie, change),
    ),
});
