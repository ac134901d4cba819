import type { Caller } from '../../../shared/access/caller.js';
import { changeMelding } from '../../../shared/access/partij.js';
import type { Database } from '../../../shared/database/database.js';
import { receiveMelding } from '../../../shared/meldingen/inbox.js';
import { type MeldingInput } from '../../../shared/meldingen/melding-input.js';
import {
  updateVersionedRow,
  newVersionedRow,
} from '../../../shared/database/versioned-row.js';
import { DossierEntity } from '../entities/dossier.js';
import { updateAfsprakenLijst } from './afspraken-lijst.js';
import { markChanged, updateCaseload } from './caseload.js';
import { markDue } from './computations.js';

/** Meldingen from other partners. Without row-level authorization: the sender need not have access to the person. */
export const meldingStore = (database: Database, caller: Caller) => ({
  /** Processes a melding once, with the relations it reports, and marks the outcome as due; `take` runs in the same transaction. */
  takeMelding: (input: MeldingInput, take?: () => Promise<void>) =>
    receiveMelding(database, caller, input, {
      // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
      knows: (manager, id) => manager.existsBy(DossierEntity, { id }),
      handle: async (manager) => {
        await take?.();
        await markDue(manager, input.justitiabele);
        if (input.soort === changeMelding) return;
        await markChanged(manager, [input.justitiabele]);
        await updateCaseload(manager, [input.justitiabele]);
        await updateAfsprakenLijst(manager, [input.justitiabele]);
      },
    }),

  /** Records that a person is under the akkoord from `sinds`, or from an earlier day than recorded. */
  recordDossier: (id: string, sinds: string) =>
    database.write(async (manager) => {
      // eslint-disable-next-line house/visible-rows -- the sender of a melding need not see its person
      const dossier = await manager.findOneBy(DossierEntity, { id });
      if (!dossier)
        await manager.insert(DossierEntity, {
          ...newVersionedRow(id),
          onderAkkoordSinds: sinds,
          gewijzigdTijdstip: null,
          fictief: false,
        });
      else if (sinds < dossier.onderAkkoordSinds)
        await updateVersionedRow(
          manager,
          DossierEntity,
          dossier,
          dossier.versie,
          {
            onderAkkoordSinds: sinds,
          },
        );
    }, id),
});
