import { In, type EntityManager } from 'typeorm';
import {
  personLock,
  recordBetrokkenheden,
  type BetrokkenheidOpgave,
} from '../../shared/betrokkenheid.js';
import type { Caller } from '../../shared/caller.js';
import { page, type PageArguments } from '../../shared/connection.js';
import type { Database } from '../../shared/database.js';
import { enqueueMelding } from '../../shared/melding.js';
import { changeRecord } from '../../shared/record.js';
import { GemeenteEntity } from './entities/gemeente.js';
import { InwonerEntity } from './entities/inwoner.js';

export type Store = ReturnType<typeof createStore>;

/** Every question to the gemeente's database, restricted to the people this caller may see. */
export function createStore(database: Database, caller: Caller) {
  const lock = personLock(caller);

  const visibleInwoners = (manager: EntityManager) =>
    manager
      .createQueryBuilder(InwonerEntity, 'i')
      .where(lock.on('i.id'), lock.parameters);

  return {
    /** Everything inside happens, or nothing. */
    unit: <T>(work: () => Promise<T>) => database.write(work),

    gemeente: (code: string) =>
      database.read((manager) => manager.findOneBy(GemeenteEntity, { code })),

    gemeentenByCode: (codes: readonly string[]) =>
      database.read((manager) =>
        manager.findBy(GemeenteEntity, { code: In([...codes]) }),
      ),

    inwonersById: (ids: readonly string[]) =>
      database.read((manager) =>
        visibleInwoners(manager)
          .andWhere('i.id IN (:...ids)', { ids })
          .getMany(),
      ),

    inwoner: (id: string) =>
      database.read((manager) =>
        visibleInwoners(manager).andWhere('i.id = :id', { id }).getOne(),
      ),

    inwonersPage: (args: PageArguments) =>
      database.read((manager) =>
        page(
          visibleInwoners(manager),
          { order: 'i.id', id: 'i.id', idOf: ({ id }) => id },
          args,
          ({ id }) => ({ id }),
        ),
      ),

    changeInwoner: (
      inwoner: InwonerEntity,
      versie: number,
      change: Partial<InwonerEntity>,
    ) =>
      database.write((manager) =>
        changeRecord(manager, InwonerEntity, inwoner, versie, change),
      ),

    /** Records which gemeente joined and which one left, and tells the other partners. */
    meldGemeenten: (
      justitiabeleId: string,
      tijdstip: string,
      { joined, left }: { joined: string; left: string | null },
    ) =>
      database.write(async (manager) => {
        const relation = { partij: 'GEMEENTE', vanaf: tijdstip } as const;
        const betrokkenheden: BetrokkenheidOpgave[] = [
          { ...relation, organisatie: joined, tot: null },
        ];
        if (left)
          betrokkenheden.push({
            ...relation,
            organisatie: left,
            tot: tijdstip,
          });
        await recordBetrokkenheden(manager, justitiabeleId, betrokkenheden);
        await enqueueMelding(
          manager,
          {
            soort: 'GEMEENTEWIJZIGING',
            justitiabeleId,
            tijdstip,
            betrokkenheden,
          },
          ['DJI', 'RECLASSERING', 'AKKOORD'],
        );
      }),
  };
}
