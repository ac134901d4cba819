import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { receiveMelding } from '../../../shared/meldingen/inbox.js';
import { type MeldingInput } from '../../../shared/meldingen/melding-input.js';
import {
  changeRecord,
  freshRecord,
} from '../../../shared/database/versioned-row.js';
import { DossierEntity } from '../entities/dossier.js';
import { markDue } from './berekeningen.js';

/** What other partners report. Not under the person lock: who reports a person need not see him. */
export const meldingStore = (database: Database, caller: Caller) => ({
  /** Takes a melding once, with the relations it reports; `take` happens in the same unit. */
  takeMelding: (input: MeldingInput, take: () => Promise<void>) =>
    receiveMelding(database, caller, input, {
      kent: (manager, id) => manager.existsBy(DossierEntity, { id }),
      take,
    }),

  /** His outcome is due. */
  outcomeDue: (id: string) =>
    database.write(async (manager) => {
      await markDue(manager, id);
    }),

  /** Puts a person under the akkoord from `sinds`, or from earlier than was known; his outcome is due. */
  recordDossier: (id: string, sinds: string) =>
    database.write(async (manager) => {
      await markDue(manager, id);
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
    }, id),
});
