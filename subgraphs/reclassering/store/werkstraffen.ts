import type { ObjectLiteral } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import {
  updateVersionedRow,
  type VersionedRow,
} from '../../../shared/database/versioned-row.js';
import { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import { WerkstrafEntity } from '../entities/werkstraf.js';

/** Latest first. */
const werkstraffenOf: PersonRows<WerkstrafEntity> = {
  entity: WerkstrafEntity,
  from: 'werkstraf r',
  person: 'r.justitiabele_id',
  order: ['-opgelegdOp', 'id'],
};

/** Latest first. */
const interventiesOf: PersonRows<GedragsinterventieEntity> = {
  entity: GedragsinterventieEntity,
  from: 'gedragsinterventie r',
  person: 'r.justitiabele_id',
  order: ['-gestartOp', 'id'],
};

/** Werkstraffen and gedragsinterventies, under the person lock. */
export function werkstraffenStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) {
  const werkstraffen = rowsOf(database, lock, WerkstrafEntity);
  const interventies = rowsOf(database, lock, GedragsinterventieEntity);
  return {
    werkstraf: werkstraffen.one,
    personOfWerkstraf: werkstraffen.personOf,
    werkstraffenByJustitiabele: rows.of(werkstraffenOf),
    addWerkstraf: werkstraffen.add,
    changeWerkstraf: werkstraffen.change,
    gedragsinterventie: interventies.one,
    personOfGedragsinterventie: interventies.personOf,
    gedragsinterventiesByJustitiabele: rows.of(interventiesOf),
    addGedragsinterventie: interventies.add,
    changeGedragsinterventie: interventies.change,
  };
}

function rowsOf<
  Row extends VersionedRow & { justitiabeleId: string } & ObjectLiteral,
>(database: Database, lock: PersonLock, entity: new () => Row) {
  const one = (id: string) =>
    database.read((manager) =>
      visibleRows(manager, lock, entity, 'r')
        .andWhere('r.id = :id', { id })
        .getOne(),
    );
  return {
    one,
    personOf: async (id: string) => (await one(id))?.justitiabeleId ?? null,
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
