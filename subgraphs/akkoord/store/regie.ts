import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { RegieEntity } from '../entities/regie.js';

const regie: PersonRows<RegieEntity> = {
  entity: RegieEntity,
  from: 'regie r',
  person: 'r.id',
};

/** Which gemeente leads for the people this caller may see. */
export const regieStore = (database: Database, rows: RowReader) => ({
  regieOf: rows.of(regie),

  /** Throws CONFLICT when another gemeente took the lead first. */
  addRegie: (regie: RegieEntity) =>
    database.write((manager) => orConflict(manager.insert(RegieEntity, regie))),

  changeRegie: (
    regie: RegieEntity,
    versie: number,
    change: Partial<RegieEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(manager, RegieEntity, regie, versie, change),
    ),
});
