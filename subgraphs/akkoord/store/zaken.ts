import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Partij } from '../../../shared/access/partij.js';
import type { Database } from '../../../shared/database/database.js';
import { orConflict } from '../../../shared/database/duplicate.js';
import { some } from '../../../shared/database/some.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { now } from '../../../shared/days.js';
import { isOfRelation } from '../entities/caseload.js';
import { ZaakEntity } from '../entities/zaak.js';
import { ZaakGebeurtenisEntity } from '../entities/zaak-gebeurtenis.js';
import { markChanged, updateCaseload } from './caseload.js';

/** What the history keeps of a mutation, besides when. */
export type ZaakEvent = Omit<
  ZaakGebeurtenisEntity,
  'zaakId' | 'versie' | 'tijdstip'
>;

interface OfOrganisation {
  justitiabeleId: string;
  partij: Partij;
  organisatie: string;
}

const relationHolds = some(
  `betrokkenheid b WHERE ${isOfRelation} AND b.vanaf <= :at AND (b.tot IS NULL OR b.tot > :at)`,
);

const zakenNow: PersonRows<ZaakEntity> = {
  entity: ZaakEntity,
  from: 'zaak z',
  person: 'z.justitiabele_id',
  where: relationHolds,
  order: ['partij', 'organisatie'],
};

/** The history of cases, in order. */
const history: PersonRows<ZaakGebeurtenisEntity> = {
  entity: ZaakGebeurtenisEntity,
  from: 'zaak_gebeurtenis g INNER JOIN zaak z ON z.id = g.zaak_id',
  person: 'z.justitiabele_id',
  order: ['versie'],
};

/** The cases of the people this caller may see, and their history. */
export const zaakStore = (
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) => ({
  ...zaakQueries(database, lock, rows),
  ...zaakMutations(database),
});

function zaakQueries(database: Database, lock: PersonLock, rows: RowReader) {
  /** Also those of which the relation has ended. */
  const stored = (manager: EntityManager) =>
    visibleRows(manager, lock, ZaakEntity, 'z');
  const zaken = (manager: EntityManager) =>
    stored(manager).andWhere(relationHolds, { at: now() });
  const zakenById = (ids: readonly string[]) =>
    database.read((manager) =>
      zaken(manager).andWhere('z.id IN (:...ids)', { ids }).getMany(),
    );

  return {
    zakenById,
    personOfZaak: async (id: string) =>
      (await zakenById([id]))[0]?.justitiabeleId ?? null,

    zakenOf: rows.of(zakenNow, { at: now() }),
    zaakGebeurtenissenOf: rows.of(history),

    /** The row to change, also when its relation has ended. */
    storedZaak: (where: { id: string } | OfOrganisation) =>
      database.read((manager) => stored(manager).andWhere(where).getOne()),
  };
}

/** Each adds to the history and keeps the caseload up to date, in one transaction. */
function zaakMutations(database: Database) {
  const record = async (
    manager: EntityManager,
    { id, versie, justitiabeleId }: ZaakEntity,
    event: ZaakEvent,
  ) => {
    await manager.insert(ZaakGebeurtenisEntity, {
      ...event,
      zaakId: id,
      versie,
      tijdstip: now(),
    });
    await markChanged(manager, [justitiabeleId]);
    await updateCaseload(manager, [justitiabeleId]);
  };

  return {
    /** Throws CONFLICT when a colleague took the case first. */
    addZaak: (zaak: ZaakEntity, event: ZaakEvent) =>
      database.write(async (manager) => {
        await orConflict(manager.insert(ZaakEntity, zaak));
        await record(manager, zaak, event);
        return zaak;
      }),

    changeZaak: (
      zaak: ZaakEntity,
      event: ZaakEvent,
      change: Partial<ZaakEntity>,
    ) =>
      database.write(async (manager) => {
        const changed = await updateVersionedRow(
          manager,
          ZaakEntity,
          zaak,
          zaak.versie,
          change,
        );
        await record(manager, changed, event);
        return changed;
      }),
  };
}
