import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import type { Day } from '../../../shared/days.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { ContactEntity } from '../entities/contact.js';
import { SchendingEntity } from '../entities/schending.js';
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
    visibleRows(manager, lock, ToezichtEntity, 't');
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
      visibleRows(manager, lock, VoorwaardeEntity, 'v', 't.justitiabele_id')
        .innerJoin(ToezichtEntity, 't', 't.id = v.toezichtId')
        .andWhere('v.toezicht_id IN (:...ids)', { ids })
        .orderBy('v.volgorde')
        .getMany(),
    ),

  /** Earliest first. */
  schendingenByToezicht: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, SchendingEntity, 's', 't.justitiabele_id')
        .innerJoin(ToezichtEntity, 't', 't.id = s.toezichtId')
        .andWhere('s.toezicht_id IN (:...ids)', { ids })
        .orderBy('s.datum')
        .addOrderBy('s.vastgelegdTijdstip')
        .addOrderBy('s.id')
        .getMany(),
    ),

  /** Earliest first. */
  contactenByToezicht: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, ContactEntity, 'k', 't.justitiabele_id')
        .innerJoin(ToezichtEntity, 't', 't.id = k.toezichtId')
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

  addVoorwaarde: (voorwaarde: VoorwaardeEntity) =>
    database.write((manager) => manager.insert(VoorwaardeEntity, voorwaarde)),

  endVoorwaarde: (
    { toezichtId, volgorde }: VoorwaardeEntity,
    vervallenOp: Day,
  ) =>
    database.write((manager) =>
      manager.update(
        VoorwaardeEntity,
        { toezichtId, volgorde },
        { vervallenOp },
      ),
    ),

  addSchending: (schending: SchendingEntity) =>
    database.write((manager) => manager.insert(SchendingEntity, schending)),

  changeSchending: (
    { id }: SchendingEntity,
    change: Partial<SchendingEntity>,
  ) =>
    database.write((manager) =>
      manager.update(SchendingEntity, { id }, change),
    ),

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
