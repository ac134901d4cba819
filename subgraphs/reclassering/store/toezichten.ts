import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import type { Day } from '../../../shared/days.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { ContactEntity } from '../entities/contact.js';
import { SchendingEntity } from '../entities/schending.js';
import { ToezichtEntity } from '../entities/toezicht.js';
import { VoorwaardeEntity } from '../entities/voorwaarde.js';

/** Latest start first. */
const toezichten: PersonRows<ToezichtEntity> = {
  entity: ToezichtEntity,
  from: 'toezicht t',
  person: 't.justitiabele_id',
  order: ['-ingangsdatum', 'id'],
};

const inToezicht = (table: string) => ({
  from: `${table} r INNER JOIN toezicht t ON t.id = r.toezicht_id`,
  person: 't.justitiabele_id',
});

/** In the order of the judgment. */
const voorwaarden: PersonRows<VoorwaardeEntity> = {
  entity: VoorwaardeEntity,
  ...inToezicht('voorwaarde'),
  order: ['volgorde'],
};

/** Earliest first. */
const schendingen: PersonRows<SchendingEntity> = {
  entity: SchendingEntity,
  ...inToezicht('schending'),
  order: ['datum', 'vastgelegdTijdstip', 'id'],
};

/** Earliest first. */
const contacten: PersonRows<ContactEntity> = {
  entity: ContactEntity,
  ...inToezicht('contact'),
  order: ['datum', 'vastgelegdTijdstip', 'id'],
};

/** Toezichten with their voorwaarden and contacten, under the person lock. */
export const toezichtenStore = (
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) => ({
  ...toezichtReads(database, lock),
  toezichtenByJustitiabele: rows.of(toezichten),
  voorwaardenByJustitiabele: rows.of(voorwaarden),
  schendingenByJustitiabele: rows.of(schendingen),
  contactenByJustitiabele: rows.of(contacten),
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
  };
}

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
