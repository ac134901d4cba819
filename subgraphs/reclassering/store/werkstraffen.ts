import type { EntityManager, ObjectLiteral } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import {
  updateVersionedRow,
  type VersionedRow,
} from '../../../shared/database/versioned-row.js';
import { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import { WerkstrafEntity } from '../entities/werkstraf.js';

/** Werkstraffen and gedragsinterventies, under the person lock. */
export function werkstraffenStore(database: Database, lock: PersonLock) {
  const werkstraffen = rowsOf(database, lock, WerkstrafEntity, 'opgelegdOp');
  const interventies = rowsOf(
    database,
    lock,
    GedragsinterventieEntity,
    'gestartOp',
  );
  return {
    werkstraf: werkstraffen.one,
    personOfWerkstraf: werkstraffen.personOf,
    werkstraffenByJustitiabele: werkstraffen.byJustitiabele,
    addWerkstraf: werkstraffen.add,
    changeWerkstraf: werkstraffen.change,
    gedragsinterventie: interventies.one,
    personOfGedragsinterventie: interventies.personOf,
    gedragsinterventiesByJustitiabele: interventies.byJustitiabele,
    addGedragsinterventie: interventies.add,
    changeGedragsinterventie: interventies.change,
  };
}

function rowsOf<
  Row extends VersionedRow & { justitiabeleId: string } & ObjectLiteral,
>(
  database: Database,
  lock: PersonLock,
  entity: new () => Row,
  day: keyof Row & string,
) {
  const visible = (manager: EntityManager) =>
    visibleRows(manager, lock, entity, 'r');
  const one = (id: string) =>
    database.read((manager) =>
      visible(manager).andWhere('r.id = :id', { id }).getOne(),
    );
  return {
    one,
    personOf: async (id: string) => (await one(id))?.justitiabeleId ?? null,
    /** Latest first. */
    byJustitiabele: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager)
          .andWhere('r.justitiabele_id IN (:...ids)', { ids })
          .orderBy(`r.${day}`, 'DESC')
          .addOrderBy('r.id')
          .getMany(),
      ),
    add: (row: Row) =>
      database.write(async (manager) => {
        await manager.insert(entity, row);
      }),
    change: (row: Row, versie: number, change: Partial<Row>) =>
      database.write((manager) =>
        updateVersionedRow(manager, entity, row, versie, change),
      ),
  };
}
