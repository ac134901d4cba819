import {
  Betrokkenheid,
  recordBetrokkenheden,
  type ReportedBetrokkenheid,
} from '../../../shared/access/betrokkenheid.js';
import type { PersonRows } from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import { changeMelding } from '../../../shared/access/partij.js';
import {
  enqueueMelding,
  OutboxMelding,
} from '../../../shared/meldingen/courier.js';
import { receiveMelding } from '../../../shared/meldingen/inbox.js';
import { recipientsOf } from '../../../shared/meldingen/recipients.js';
import { type MeldingInput } from '../../../shared/meldingen/melding-input.js';
import { InwonerEntity } from '../entities/inwoner.js';
import type { Scope } from './scope.js';

/** Latest first. */
const sent: PersonRows<OutboxMelding> = {
  entity: OutboxMelding,
  from: 'melding_uit m',
  person: 'm.justitiabele_id',
  where: `m.soort <> '${changeMelding}'`,
  order: ['-tijdstip', 'id'],
};

export const meldingenStore = ({ database, rows }: Scope, caller: Caller) => ({
  /** Sent by the gemeente. */
  meldingenByJustitiabele: rows.of(sent),

  /** Processes a melding once: a repeated one is acknowledged without running `apply` again. */
  receive: (input: MeldingInput, apply: () => Promise<void>) =>
    receiveMelding(database, caller, input, {
      // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
      knows: (manager, id) => manager.existsBy(InwonerEntity, { id }),
      handle: apply,
    }),

  /** Records the relations of the gemeente that was added and the one that left, and enqueues a melding to the partners. */
  enqueueGemeentewijziging: (
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
      const betrokkenheden: ReportedBetrokkenheid[] = [
        relation(joined, null),
        ...(left ? [relation(left, tijdstip)] : []),
      ];
      await recordBetrokkenheden(manager, justitiabeleId, betrokkenheden);
      // eslint-disable-next-line house/visible-rows -- for the recipients of a melding
      const known = await manager.findBy(Betrokkenheid, { justitiabeleId });
      await enqueueMelding(
        manager,
        {
          soort: 'GEMEENTEWIJZIGING',
          justitiabeleId,
          tijdstip,
          betrokkenheden,
        },
        recipientsOf('GEMEENTE', known),
      );
    }, justitiabeleId),
});
