import type { EntityManager } from 'typeorm';
import { Betrokkenheid, personLock } from '../../shared/betrokkenheid.js';
import type { Caller } from '../../shared/caller.js';
import { page } from '../../shared/connection.js';
import type { Database } from '../../shared/database.js';
import { now } from '../../shared/days.js';
import { receiveMelding, type MeldingInput } from '../../shared/melding.js';
import { changeRecord, freshRecord } from '../../shared/record.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { DossierEntity } from './entities/dossier.js';
import type { QueryJustitiabelenArgs } from './schema.generated.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to akkoord's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);

  const dossiers = (manager: EntityManager) =>
    manager
      .createQueryBuilder(DossierEntity, 'd')
      .where(lock.on('d.id'), lock.parameters);

  const afspraken = (manager: EntityManager) =>
    manager
      .createQueryBuilder(AfspraakEntity, 'a')
      .where(lock.on('a.justitiabele_id'), lock.parameters);

  return {
    /** Everything inside happens, or nothing. */
    unit: <T>(work: () => Promise<T>) => database.write(work),

    dossiersById: (ids: readonly string[]) =>
      database.read((manager) =>
        dossiers(manager).andWhere('d.id IN (:...ids)', { ids }).getMany(),
      ),

    /** `partij` and `organisatie` keep the people with whom such a party or organisation has a relation now. */
    justitiabelenPage: ({
      partij,
      organisatie,
      ...args
    }: Partial<QueryJustitiabelenArgs>) =>
      database.read((manager) => {
        const query = dossiers(manager);
        if (partij != null || organisatie != null)
          query.andWhere(
            'EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.justitiabele_id = d.id AND b.vanaf <= :at AND (b.tot IS NULL OR b.tot > :at)' +
              (partij == null ? '' : ' AND b.partij = :partij') +
              (organisatie == null ? '' : ' AND b.organisatie = :organisatie') +
              ')',
            { at: now(), partij, organisatie },
          );
        return page(
          query,
          { order: 'd.id', id: 'd.id', idOf: ({ id }) => id },
          args,
          ({ id }) => ({ id }),
        );
      }),

    /** Relations of all times, oldest first. */
    betrokkenhedenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        manager
          .createQueryBuilder(Betrokkenheid, 'b')
          .where(lock.on('b.justitiabele_id'), lock.parameters)
          .andWhere('b.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .orderBy('b.vanaf')
          .addOrderBy('b.organisatie')
          .getMany(),
      ),

    /** By the day they are due. */
    afsprakenOf: (justitiabeleIds: readonly string[]) =>
      database.read((manager) =>
        afspraken(manager)
          .andWhere('a.justitiabele_id IN (:...justitiabeleIds)', {
            justitiabeleIds,
          })
          .orderBy('a.uiterlijk_op')
          .addOrderBy('a.id')
          .getMany(),
      ),

    afsprakenById: (ids: readonly string[]) =>
      database.read((manager) =>
        afspraken(manager).andWhere('a.id IN (:...ids)', { ids }).getMany(),
      ),

    addAfspraak: (afspraak: AfspraakEntity) =>
      database.write((manager) => manager.insert(AfspraakEntity, afspraak)),

    changeAfspraak: (
      afspraak: AfspraakEntity,
      versie: number,
      change: Partial<AfspraakEntity>,
    ) =>
      database.write((manager) =>
        changeRecord(manager, AfspraakEntity, afspraak, versie, change),
      ),

    /** Takes a melding once, with the relations it reports; `take` happens in the same unit. */
    takeMelding: (input: MeldingInput, take: () => Promise<void>) =>
      receiveMelding(database, input, take),

    /**
     * Puts a person under the akkoord from `sinds`, or from earlier than was known. Not under the person lock: who reports a person
     * need not see him.
     */
    recordDossier: (id: string, sinds: string) =>
      database.write(async (manager) => {
        const dossier = await manager.findOneBy(DossierEntity, { id });
        if (!dossier)
          await manager.insert(DossierEntity, {
            ...freshRecord(id),
            onderAkkoordSinds: sinds,
            fictief: false,
          });
        else if (sinds < dossier.onderAkkoordSinds)
          await changeRecord(manager, DossierEntity, dossier, dossier.versie, {
            onderAkkoordSinds: sinds,
          });
      }),
  };
}
