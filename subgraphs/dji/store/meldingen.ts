import type { EntityManager } from 'typeorm';
import {
  Betrokkenheid,
  recordBetrokkenheden,
  type BetrokkenheidOpgave,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { now } from '../../../shared/days.js';
import {
  enqueueMelding,
  MeldingUit,
  type Meldingsoort,
  type Ontvanger,
} from '../../../shared/meldingen/courier.js';
import {
  personNotKnownYet,
  receiveMelding,
} from '../../../shared/meldingen/inbox.js';
import { type MeldingInput } from '../../../shared/meldingen/melding-input.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';

/** Relations with people, and what the partners tell each other of them. */
export const meldingenStore = (
  database: Database,
  lock: PersonLock,
  caller: Caller,
) => ({
  /** Latest first. */
  meldingenByJustitiabele: (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(MeldingUit, 'm')
        .where('m.justitiabeleId IN (:...ids)', { ids })
        .andWhere(lock.on('m.justitiabele_id'), lock.parameters)
        .orderBy('m.tijdstip', 'DESC')
        .addOrderBy('m.aan')
        .getMany(),
    ),

  /** Every relation that DJI ever knew of this person. */
  relations: (justitiabeleId: string) =>
    database.read((manager) =>
      manager.findBy(Betrokkenheid, { justitiabeleId }),
    ),

  /** Records relations here, and tells them to partners. */
  sendMelding: (
    soort: Meldingsoort,
    justitiabeleId: string,
    betrokkenheden: BetrokkenheidOpgave[],
    aan: readonly Ontvanger[],
  ) =>
    database.write(async (manager) => {
      await recordBetrokkenheden(manager, justitiabeleId, betrokkenheden);
      await enqueueMelding(
        manager,
        { soort, justitiabeleId, tijdstip: now(), betrokkenheden },
        aan,
      );
    }),

  /** DJI makes everybody's id itself: no melding introduces anybody here. */
  takeMelding: (input: MeldingInput) =>
    receiveMelding(database, caller, input, {
      kent: isRegistered,
      take: async (manager) => {
        if (!(await isRegistered(manager, input.justitiabele)))
          throw personNotKnownYet();
      },
    }),
});

const isRegistered = (manager: EntityManager, id: string): Promise<boolean> =>
  manager.existsBy(JustitiabeleEntity, { id });
