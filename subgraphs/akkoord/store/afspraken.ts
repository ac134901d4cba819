import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import { updateAfsprakenLijst } from './afspraken-lijst.js';

/** What the history keeps of a mutation, besides who and when. */
type Recorded = Pick<
  AfspraakGebeurtenisEntity,
  'soort' | 'uiterlijkOp' | 'reden'
>;

/** By the day they are due. */
const afspraken: PersonRows<AfspraakEntity> = {
  entity: AfspraakEntity,
  from: 'afspraak a',
  person: 'a.justitiabele_id',
  order: ['uiterlijkOp', 'id'],
};

/** The history of promises, in order. */
const history: PersonRows<AfspraakGebeurtenisEntity> = {
  entity: AfspraakGebeurtenisEntity,
  from: 'afspraak_gebeurtenis g INNER JOIN afspraak a ON a.id = g.afspraak_id',
  person: 'a.justitiabele_id',
  order: ['versie'],
};

/** Promises about the people this caller may see, and their history. */
export function afspraakStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
  caller: Caller,
) {
  return {
    ...afspraakQueries(database, lock, rows),
    ...afspraakMutations(database, caller),
  };
}

function afspraakQueries(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) {
  const afsprakenById = (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, AfspraakEntity, 'a')
        .andWhere('a.id IN (:...ids)', { ids })
        .getMany(),
    );

  return {
    afsprakenOf: rows.of(afspraken),
    gebeurtenissenOf: rows.of(history),
    afsprakenById,
    personOfAfspraak: async (id: string) =>
      (await afsprakenById([id]))[0]?.justitiabeleId ?? null,
  };
}

function afspraakMutations(database: Database, caller: Caller) {
  const addGebeurtenis = (
    manager: EntityManager,
    { id, versie }: AfspraakEntity,
    gebeurtenis: Recorded,
    tijdstip: string,
  ) =>
    manager.insert(AfspraakGebeurtenisEntity, {
      afspraakId: id,
      versie,
      ...gebeurtenis,
      tijdstip,
      rol: caller.role,
      organisatie: organisationOf(caller)?.organisatie ?? null,
    });

  return {
    /** Inserts a promise, with the first entry of its history. */
    addAfspraak: (afspraak: AfspraakEntity) =>
      database.write(async (manager) => {
        await manager.insert(AfspraakEntity, afspraak);
        const { vastgelegdTijdstip } = afspraak;
        await addGebeurtenis(
          manager,
          afspraak,
          { soort: 'VASTGELEGD', uiterlijkOp: null, reden: null },
          vastgelegdTijdstip,
        );
        await updateAfsprakenLijst(manager, [afspraak.justitiabeleId]);
      }),

    /** Changes a promise and adds the mutation to its history, in one transaction. */
    changeAfspraak: (
      afspraak: AfspraakEntity,
      versie: number,
      gebeurtenis: Recorded,
      change: Partial<AfspraakEntity>,
    ) =>
      database.write(async (manager) => {
        const changed = await updateVersionedRow(
          manager,
          AfspraakEntity,
          afspraak,
          versie,
          change,
        );
        await addGebeurtenis(manager, changed, gebeurtenis, now());
        await updateAfsprakenLijst(manager, [changed.justitiabeleId]);
        return changed;
      }),
  };
}
