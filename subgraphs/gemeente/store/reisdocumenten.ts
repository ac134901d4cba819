import { visibleRows } from '../../../shared/access/betrokkenheid.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import {
  ReisdocumentEntity,
  type InhoudingOfVermissing,
} from '../entities/reisdocument.js';
import type { Scope } from './scope.js';

export const reisdocumentenStore = ({ database, lock }: Scope) => ({
  /** The document that expires first comes first. */
  reisdocumentenByJustitiabele: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, ReisdocumentEntity, 'r')
        .andWhere('r.justitiabele_id IN (:...ids)', { ids })
        .orderBy('r.geldigTot')
        .addOrderBy('r.id')
        .getMany(),
    ),

  addReisdocument: (
    values: Pick<
      ReisdocumentEntity,
      'justitiabeleId' | 'soort' | 'geldigTot' | 'inhoudingOfVermissing'
    >,
  ) =>
    database.write(async (manager) => {
      const row = { ...newVersionedRow(), ...values };
      await manager.insert(ReisdocumentEntity, row);
      return row;
    }),

  changeReisdocument: (
    current: ReisdocumentEntity,
    inhoudingOfVermissing: InhoudingOfVermissing | null,
  ) =>
    database.write((manager) =>
      updateVersionedRow(manager, ReisdocumentEntity, current, current.versie, {
        inhoudingOfVermissing,
      }),
    ),
});
