import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { randomUUID } from 'node:crypto';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import {
  changeRecord,
  freshRecord,
} from '../../../shared/database/versioned-row.js';
import { DetentieEntity } from '../entities/detentie.js';
import { OverlegEntity } from '../entities/overleg.js';
import { PlaatsingEntity } from '../entities/plaatsing.js';
import { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import { VerlofEntity } from '../entities/verlof.js';

/** The fields of a record that it starts with by itself. */
type Fresh = keyof ReturnType<typeof freshRecord>;

/** Stays in detention and what happens in them. */
export function detentiesStore(database: Database, lock: PersonLock) {
  const visible = (manager: EntityManager) =>
    manager
      .createQueryBuilder(DetentieEntity, 'd')
      .where(lock.on('d.justitiabele_id'), lock.parameters);

  /** Records of detentions, by a column of theirs, in an order. */
  const below =
    <Row extends ObjectLiteral>(
      entity: EntityTarget<Row>,
      column: 'detentieId' | 'id',
      ...order: string[]
    ) =>
    (keys: readonly string[]) =>
      database.read((manager) => {
        const query = manager
          .createQueryBuilder(entity, 'r')
          .innerJoin(DetentieEntity, 'd', 'd.id = r.detentieId')
          .where(`r.${column} IN (:...keys)`, { keys })
          .andWhere(lock.on('d.justitiabele_id'), lock.parameters);
        for (const by of order) query.addOrderBy(`r.${by}`);
        return query.getMany();
      });

  const insert = <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    row: Row,
  ) =>
    database.write(async (manager) => {
      await manager.insert(entity, row);
      return row;
    });

  const verlovenById = below(VerlofEntity, 'id');
  const detentiesById = (ids: readonly string[]) =>
    database.read((manager) =>
      visible(manager).andWhere('d.id IN (:...ids)', { ids }).getMany(),
    );
  const personOfDetentie = async (id: string): Promise<string | null> =>
    (await detentiesById([id]))[0]?.justitiabeleId ?? null;
  const appended = () => ({ id: randomUUID(), vastgelegdTijdstip: now() });

  return {
    detentiesById,
    personOfDetentie,
    personOfVerlof: async (id: string): Promise<string | null> => {
      const [verlof] = await verlovenById([id]);
      return verlof ? personOfDetentie(verlof.detentieId) : null;
    },

    /** Latest first. */
    detentiesByJustitiabele: (ids: readonly string[]) =>
      database.read((manager) =>
        visible(manager)
          .andWhere('d.justitiabeleId IN (:...ids)', { ids })
          .orderBy('d.volgnummer', 'DESC')
          .getMany(),
      ),

    plaatsingenByDetentie: below(PlaatsingEntity, 'detentieId', 'volgnummer'),
    overleggenByDetentie: below(OverlegEntity, 'detentieId', 'datum', 'id'),
    verlovenByDetentie: below(VerlofEntity, 'detentieId', 'vanaf', 'id'),
    programmawijzigingenByDetentie: below(
      ProgrammawijzigingEntity,
      'detentieId',
      'volgnummer',
    ),
    verlovenById,

    /** WITHOUT the person lock, as personenMetNummer: may this person be registered again? */
    laatsteDetentie: (justitiabeleId: string) =>
      database.read((manager) =>
        manager.findOne(DetentieEntity, {
          where: { justitiabeleId },
          order: { volgnummer: 'DESC' },
        }),
      ),

    insertDetentie: (detentie: Omit<DetentieEntity, Fresh>) =>
      insert(DetentieEntity, { ...freshRecord(), ...detentie }),

    changeDetentie: (
      detentie: DetentieEntity,
      change: Partial<DetentieEntity> = {},
    ) =>
      database.write((manager) =>
        changeRecord(
          manager,
          DetentieEntity,
          detentie,
          detentie.versie,
          change,
        ),
      ),

    insertPlaatsing: (
      plaatsing: Omit<PlaatsingEntity, keyof ReturnType<typeof appended>>,
    ) => insert(PlaatsingEntity, { ...appended(), ...plaatsing }),

    insertOverleg: (
      overleg: Omit<OverlegEntity, keyof ReturnType<typeof appended>>,
    ) => insert(OverlegEntity, { ...appended(), ...overleg }),

    insertProgrammawijziging: (
      wijziging: Omit<
        ProgrammawijzigingEntity,
        keyof ReturnType<typeof appended>
      >,
    ) => insert(ProgrammawijzigingEntity, { ...appended(), ...wijziging }),

    insertVerlof: (verlof: Omit<VerlofEntity, Fresh>) =>
      insert(VerlofEntity, { ...freshRecord(), ...verlof }),

    changeVerlof: (verlof: VerlofEntity, change: Partial<VerlofEntity>) =>
      database.write((manager) =>
        changeRecord(manager, VerlofEntity, verlof, verlof.versie, change),
      ),
  };
}
