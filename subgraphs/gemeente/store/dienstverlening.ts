import { visibleRows } from '../../../shared/access/betrokkenheid.js';
import type { EntityManager } from 'typeorm';
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

export const basisvoorwaardenStore = ({ database, lock }: Scope) => ({
  basisvoorwaardenByJustitiabele: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, BasisvoorwaardeEntity, 'r')
        .andWhere('r.justitiabele_id IN (:...ids)', { ids })
        .getMany(),
    ),

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

export const dienstenStore = ({ database, lock, knowsWhereabouts }: Scope) => {
  /** A service for a briefadres would reveal in which gemeente somebody with geheimhouding is registered. */
  const visible = (manager: EntityManager) => {
    const rows = visibleRows(manager, lock, DienstEntity, 'r');
    return knowsWhereabouts
      ? rows
      : rows.andWhere(
          "(r.soort <> 'BRIEFADRES' OR EXISTS (SELECT 1 FROM inwoner i WHERE i.id = r.justitiabele_id AND i.geheimhouding = :geheim))",
          { geheim: false },
        );
  };
  const dienstenById = (ids: readonly string[]) =>
    database.read((manager) =>
      visible(manager).andWhere('r.id IN (:...ids)', { ids }).getMany(),
    );
  return {
    dienstenById,
    personOfDienst: async (id: string) =>
      (await dienstenById([id]))[0]?.justitiabeleId ?? null,

    /** Oldest request first. */
    dienstenByJustitiabele: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager)
          .andWhere('r.justitiabele_id IN (:...ids)', { ids })
          .orderBy('r.aangevraagdOp')
          .addOrderBy('r.id')
          .getMany(),
      ),

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
