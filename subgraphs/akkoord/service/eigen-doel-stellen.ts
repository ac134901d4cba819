import type { Caller } from '../../../shared/access/caller.js';
import { ownJustitiabele } from '../../../shared/access/own-justitiabele.js';
import { today } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import type { EigenDoelStellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkDueDay, checkText } from './input-checks.js';
import { onlySelf } from './own-open-doel.js';

/** The justitiabele sets a goal. */
export const eigenDoelStellen = (
  store: Store,
  caller: Caller,
  { omschrijving, basisvoorwaarde, uiterlijkOp }: EigenDoelStellenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    const [dossier] = await store.dossiersById([
      ownJustitiabele(caller, onlySelf),
    ]);
    if (!dossier)
      throw new DomainError(
        'ONBEKEND',
        'U bent niet bekend onder het akkoord.',
      );
    if (uiterlijkOp) checkDueDay(uiterlijkOp, today(), 'Een doel');
    const eigenDoel: EigenDoelEntity = {
      ...newVersionedRow(),
      justitiabeleId: dossier.id,
      omschrijving: checkText(
        omschrijving,
        'De omschrijving van een doel',
        'omschrijving',
      ),
      basisvoorwaarde: basisvoorwaarde ?? null,
      uiterlijkOp: uiterlijkOp ?? null,
      behaaldOp: null,
      vervallenTijdstip: null,
      fictief: false,
    };
    await store.addEigenDoel(eigenDoel);
    return { eigenDoel };
  });
