import {
  countRelated,
  orderedByPerson,
  pageUnderLock,
  visibleRows,
} from '../../../shared/access/betrokkenheid.js';
import {
  peoplePage,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { PersonRows } from '../../../shared/access/person-rows.js';
import type { Day } from '../../../shared/days.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { applyFilter, type InwonerFilter } from './inwoner-filter.js';
import type { Scope } from './scope.js';

const inwoners: PersonRows<InwonerEntity> = {
  entity: InwonerEntity,
  from: 'inwoner r',
  person: 'r.id',
};

/** The row of a person with geheimhouding, for a caller who may not know where they are registered. */
const withoutWhereabouts = (inwoner: InwonerEntity): InwonerEntity => ({
  ...inwoner,
  gemeenteVanHerkomst: null,
  gemeenteVanVestiging: null,
  functieAdres: null,
});

export const inwonersStore = ({
  database,
  caller,
  lock,
  rows,
  knowsWhereabouts,
}: Scope) => ({
  /** Without the fields that the caller may not see. */
  inwonersById: async (ids: readonly string[]) => {
    const found = await rows.of(inwoners)(ids);
    return found.map((row) =>
      row.geheimhouding !== false && !knowsWhereabouts
        ? withoutWhereabouts(row)
        : row,
    );
  },

  /** The whole row, for a mutation; never for a response. */
  inwoner: (id: string) =>
    database.read((manager) =>
      visibleRows(manager, lock, InwonerEntity, 'r', 'r.id')
        .andWhere('r.id = :id', { id })
        .getOne(),
    ),

  inwonersPage: (args: PageArguments, filter: InwonerFilter, day: Day) =>
    peoplePage(
      { database, caller },
      {
        name: 'inwoners',
        filter,
        rows: (manager, applied) =>
          applyFilter(
            pageUnderLock(manager, lock, InwonerEntity, 'r'),
            applied,
            day,
            knowsWhereabouts,
          ),
        ...orderedByPerson(lock, 'r.id'),
        idOf: ({ id }) => id,
        countAll: countRelated(lock),
        person: 'r.id',
      },
      args,
      ({ id }) => ({ id }),
    ),

  changeInwoner: (
    inwoner: InwonerEntity,
    versie: number,
    change: Partial<InwonerEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(manager, InwonerEntity, inwoner, versie, change),
    ),
});
