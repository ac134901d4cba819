import { visibleRows } from '../../../shared/access/betrokkenheid.js';
import type { PersonRows } from '../../../shared/access/person-rows.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import { DienstEntity } from '../entities/dienst.js';
import type { Scope } from './scope.js';

/** The fields that the service layer sets in a new row. */
type NewRow<Row> = Omit<
  Row,
  'id' | 'versie' | 'peildatum' | 'vastgelegdTijdstip'
>;

const basisvoorwaarden: PersonRows<BasisvoorwaardeEntity> = {
  entity: BasisvoorwaardeEntity,
  from: 'basisvoorwaarde r',
  person: 'r.justitiabele_id',
};

/** Oldest request first. */
const diensten: PersonRows<DienstEntity> = {
  entity: DienstEntity,
  from: 'dienst r',
  person: 'r.justitiabele_id',
  order: ['aangevraagdOp', 'id'],
};

/** A service for a briefadres would reveal in which gemeente a person with geheimhouding is registered. */
const withoutWhereabouts: typeof diensten = {
  ...diensten,
  where:
    "r.soort <> 'BRIEFADRES' OR EXISTS (SELECT 1 FROM inwoner i WHERE i.id = r.justitiabele_id AND i.geheimhouding = FALSE)",
};

export const basisvoorwaardenStore = ({ database, rows }: Scope) => ({
  basisvoorwaardenByJustitiabele: rows.of(basisvoorwaarden),

  /** Throws CONFLICT if the person already has one of this soort. */
  addBasisvoorwaarde: (values: NewRow<BasisvoorwaardeEntity>) =>
    database.write(async (manager) => {
      const row = { ...newVersionedRow(), ...values };
      await orConflict(manager.insert(BasisvoorwaardeEntity, row));
      return row;
    }),

  changeBasisvoorwaarde: (
    current: BasisvoorwaardeEntity,
    versie: number,
    change: Partial<BasisvoorwaardeEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(
        manager,
        BasisvoorwaardeEntity,
        current,
        versie,
        change,
      ),
    ),
});

export const dienstenStore = ({
  database,
  lock,
  rows,
  knowsWhereabouts,
}: Scope) => {
  const shown = knowsWhereabouts ? diensten : withoutWhereabouts;
  const dienstenById = (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, DienstEntity, 'r')
        .andWhere(`(${shown.where ?? '1 = 1'})`)
        .andWhere('r.id IN (:...ids)', { ids })
        .getMany(),
    );
  return {
    dienstenById,
    personOfDienst: async (id: string) =>
      (await dienstenById([id]))[0]?.justitiabeleId ?? null,

    dienstenByJustitiabele: rows.of(shown),

    /** Throws CONFLICT if a request for the same service is open. */
    addDienst: (values: NewRow<DienstEntity>) =>
      database.write(async (manager) => {
        const row = { ...newVersionedRow(), ...values };
        await orConflict(manager.insert(DienstEntity, row));
        return row;
      }),

    changeDienst: (
      current: DienstEntity,
      versie: number,
      change: Partial<DienstEntity>,
    ) =>
      database.write((manager) =>
        updateVersionedRow(manager, DienstEntity, current, versie, change),
      ),
  };
};
