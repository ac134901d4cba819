import {
  Betrokkenheid,
  recordBetrokkenheden,
  type BetrokkenheidOpgave,
} from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import {
  enqueueMelding,
  MeldingUit,
} from '../../../shared/meldingen/courier.js';
import { receiveMelding } from '../../../shared/meldingen/inbox.js';
import { type MeldingInput } from '../../../shared/meldingen/melding-input.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { visibleRows, type Scope } from './visible.js';

export const meldingenStore = ({ database, lock }: Scope, caller: Caller) => ({
  /** Those that the gemeente sent, latest first. */
  meldingenByJustitiabele: (ids: readonly string[]) =>
    database.read((manager) =>
      visibleRows(manager, lock, MeldingUit)
        .andWhere('r.justitiabele_id IN (:...ids)', { ids })
        .orderBy('r.tijdstip', 'DESC')
        .addOrderBy('r.id')
        .getMany(),
    ),

  /** Takes a melding once, with what this partner does with it. */
  receive: (input: MeldingInput, take: () => Promise<void>) =>
    receiveMelding(database, caller, input, {
      kent: (manager, id) => manager.existsBy(InwonerEntity, { id }),
      take,
    }),

  /** Records which gemeente joined and which one left, and tells the other partners; the reclassering when it knows him. */
  meldGemeenten: (
    justitiabeleId: string,
    tijdstip: string,
    { joined, left }: { joined: string; left: string | null },
  ) =>
    database.write(async (manager) => {
      const relation = (organisatie: string, tot: string | null) => ({
        partij: 'GEMEENTE' as const,
        organisatie,
        vanaf: tijdstip,
        tot,
      });
      const betrokkenheden: BetrokkenheidOpgave[] = [
        relation(joined, null),
        ...(left ? [relation(left, tijdstip)] : []),
      ];
      await recordBetrokkenheden(manager, justitiabeleId, betrokkenheden);
      const reclassering = await manager.existsBy(Betrokkenheid, {
        justitiabeleId,
        partij: 'RECLASSERING',
      });
      await enqueueMelding(
        manager,
        {
          soort: 'GEMEENTEWIJZIGING',
          justitiabeleId,
          tijdstip,
          betrokkenheden,
        },
        [
          'DJI',
          ...(reclassering ? (['RECLASSERING'] as const) : []),
          'AKKOORD',
        ],
      );
    }, justitiabeleId),
});
