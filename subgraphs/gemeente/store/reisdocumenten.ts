import type { PersonRows } from '../../../shared/access/person-rows.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import {
  ReisdocumentEntity,
  type InhoudingOfVermissing,
} from '../entities/reisdocument.js';
import type { Scope } from './scope.js';

/** The document that expires first comes first. */
const ofPeople: PersonRows<ReisdocumentEntity> = {
  entity: ReisdocumentEntity,
  from: 'reisdocument r',
  person: 'r.justitiabele_id',
  order: ['geldigTot', 'id'],
};

export const reisdocumentenStore = ({ database, rows }: Scope) => ({
  reisdocumentenByJustitiabele: rows.of(ofPeople),

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
