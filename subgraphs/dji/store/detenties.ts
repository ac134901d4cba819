import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { randomUUID } from 'node:crypto';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import { DetentieEntity } from '../entities/detentie.js';
import { OverlegEntity } from '../entities/overleg.js';
import { PlaatsingEntity } from '../entities/plaatsing.js';
import { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import { VerlofEntity } from '../entities/verlof.js';

/** The fields that a new versioned row starts with. */
type Fresh = keyof ReturnType<typeof newVersionedRow>;

/** The fields that a new append-only row starts with. */
const appended = () => ({ id: randomUUID(), vastgelegdTijdstip: now() });
type Appended = keyof ReturnType<typeof appended>;

/** Detentions and what happens in them. */
export function detentiesStore(database: Database, lock: PersonLock) {
  const reads = detentieReads(database, lock);
  const verlovenById = rowsOfDetenties(database, lock)(VerlofEntity, 'id');
  return {
    ...reads,
    ...readsByDetentie(database, lock),
    ...writes(database),

    verlovenById,
    personOfVerlof: async (id: string): Promise<string | null> => {
      const [verlof] = await verlovenById([id]);
      return verlof ? reads.personOfDetentie(verlof.detentieId) : null;
    },
  };
}

function detentieReads(database: Database, lock: PersonLock) {
  const visible = (manager: EntityManager) =>
    visibleRows(manager, lock, DetentieEntity, 'd');
  const detentiesById = (ids: readonly string[]) =>
    database.read((manager) =>
      visible(manager).andWhere('d.id IN (:...ids)', { ids }).getMany(),
    );
  return {
    detentiesById,
    personOfDetentie: async (id: string): Promise<string | null> =>
      (await detentiesById([id]))[0]?.justitiabeleId ?? null,

    /** Latest first. */
    detentiesByJustitiabele: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager)
          .andWhere('d.justitiabeleId IN (:...ids)', { ids })
          .orderBy('d.volgnummer', 'DESC')
          .getMany(),
      ),

    /** WITHOUT the person lock, as peopleWithNumber: may this person be registered again? */
    latestDetentie: (justitiabeleId: string) =>
      database.read((manager) =>
        // eslint-disable-next-line house/visible-rows -- a registration is compared with what is there
        manager.findOne(DetentieEntity, {
          where: { justitiabeleId },
          order: { volgnummer: 'DESC' },
        }),
      ),
  };
}

/** Loads rows that belong to detentions, by one of their columns. */
const rowsOfDetenties =
  (database: Database, lock: PersonLock) =>
  <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    column: 'detentieId' | 'id',
    ...order: string[]
  ) =>
  (keys: readonly string[]) =>
    database.read((manager) => {
      const query = visibleRows(manager, lock, entity, 'r', 'd.justitiabele_id')
        .innerJoin(DetentieEntity, 'd', 'd.id = r.detentieId')
        .andWhere(`r.${column} IN (:...keys)`, { keys });
      for (const by of order) query.addOrderBy(`r.${by}`);
      return query.getMany();
    });

function readsByDetentie(database: Database, lock: PersonLock) {
  const rows = rowsOfDetenties(database, lock);
  return {
    plaatsingenByDetentie: rows(PlaatsingEntity, 'detentieId', 'volgnummer'),
    overleggenByDetentie: rows(OverlegEntity, 'detentieId', 'datum', 'id'),
    verlovenByDetentie: rows(VerlofEntity, 'detentieId', 'vanaf', 'id'),
    programmawijzigingenByDetentie: rows(
      ProgrammawijzigingEntity,
      'detentieId',
      'volgnummer',
    ),
  };
}

function writes(database: Database) {
  const insert = <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    row: Row,
  ) =>
    database.write(async (manager) => {
      await manager.insert(entity, row);
      return row;
    });
  return {
    insertDetentie: (detentie: Omit<DetentieEntity, Fresh>) =>
      insert(DetentieEntity, { ...newVersionedRow(), ...detentie }),

    changeDetentie: (
      row: DetentieEntity,
      change: Partial<DetentieEntity> = {},
    ) =>
      database.write((manager) =>
        updateVersionedRow(manager, DetentieEntity, row, row.versie, change),
      ),

    insertPlaatsing: (plaatsing: Omit<PlaatsingEntity, Appended>) =>
      insert(PlaatsingEntity, { ...appended(), ...plaatsing }),

    insertOverleg: (overleg: Omit<OverlegEntity, Appended>) =>
      insert(OverlegEntity, { ...appended(), ...overleg }),

    insertProgrammawijziging: (
      wijziging: Omit<ProgrammawijzigingEntity, Appended>,
    ) => insert(ProgrammawijzigingEntity, { ...appended(), ...wijziging }),

    insertVerlof: (verlof: Omit<VerlofEntity, Fresh>) =>
      insert(VerlofEntity, { ...newVersionedRow(), ...verlof }),

    changeVerlof: (row: VerlofEntity, change: Partial<VerlofEntity>) =>
      database.write((manager) =>
        updateVersionedRow(manager, VerlofEntity, row, row.versie, change),
      ),
  };
}
