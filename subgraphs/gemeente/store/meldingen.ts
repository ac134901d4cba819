import {
  recordBetrokkenheden,
  type BetrokkenheidOpgave,
} from '../../../shared/betrokkenheid.js';
import type { Caller } from '../../../shared/caller.js';
import {
  enqueueMelding,
  MeldingUit,
  receiveMelding,
  type MeldingInput,
} from '../../../shared/melding.js';
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
    receiveMelding(database, caller, input, take),

  /** Records which gemeente joined and which one left, and tells the other partners. */
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
    }, justitiabeleId),
});
