import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { randomUUID } from 'node:crypto';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
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

/** Latest first. */
const detenties: PersonRows<DetentieEntity> = {
  entity: DetentieEntity,
  from: 'detentie d',
  person: 'd.justitiabele_id',
  order: ['-volgnummer'],
};

/** Of rows with a `detentie_id`. */
export const inDetentie = (table: string) => ({
  from: `${table} r INNER JOIN detentie d ON d.id = r.detentie_id`,
  person: 'd.justitiabele_id',
});

const plaatsingen: PersonRows<PlaatsingEntity> = {
  entity: PlaatsingEntity,
  ...inDetentie('plaatsing'),
  order: ['volgnummer'],
};
const overleggen: PersonRows<OverlegEntity> = {
  entity: OverlegEntity,
  ...inDetentie('overleg'),
  order: ['datum', 'id'],
};
const verloven: PersonRows<VerlofEntity> = {
  entity: VerlofEntity,
  ...inDetentie('verlof'),
  order: ['vanaf', 'id'],
};
const programmawijzigingen: PersonRows<ProgrammawijzigingEntity> = {
  entity: ProgrammawijzigingEntity,
  ...inDetentie('programmawijziging'),
  order: ['volgnummer'],
};

/** Detentions and what happens in them. */
export function detentiesStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
) {
  const reads = detentieReads(database, lock);
  const verlovenById = (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, VerlofEntity, 'r', 'd.justitiabele_id')
        .innerJoin(DetentieEntity, 'd', 'd.id = r.detentieId')
        .andWhere('r.id IN (:...ids)', { ids })
        .getMany(),
    );
  return {
    ...reads,
    ...writes(database),
    detentiesByJustitiabele: rows.of(detenties),
    plaatsingenByJustitiabele: rows.of(plaatsingen),
    overleggenByJustitiabele: rows.of(overleggen),
    verlovenByJustitiabele: rows.of(verloven),
    programmawijzigingenByJustitiabele: rows.of(programmawijzigingen),

    verlovenById,
    personOfVerlof: async (id: string): Promise<string | null> => {
      const [verlof] = await verlovenById([id]);
      return verlof ? reads.personOfDetentie(verlof.detentieId) : null;
    },
  };
}

function detentieReads(database: Database, lock: PersonLock) {
  const detentiesById = (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, DetentieEntity, 'd')
        .andWhere('d.id IN (:...ids)', { ids })
        .getMany(),
    );
  return {
    detentiesById,
    personOfDetentie: async (id: string): Promise<string | null> =>
      (await detentiesById([id]))[0]?.justitiabeleId ?? null,

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
