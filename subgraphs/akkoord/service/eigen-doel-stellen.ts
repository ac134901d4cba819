import type { Caller } from '../../../shared/access/caller.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import type { EigenDoelStellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkText } from './input-checks.js';
import { ownJustitiabele } from './own-justitiabele.js';

/** The justitiabele sets a goal. */
export const eigenDoelStellen = (
  store: Store,
  caller: Caller,
  { omschrijving, basisvoorwaarde }: EigenDoelStellenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    const [dossier] = await store.dossiersById([ownJustitiabele(caller)]);
    if (!dossier)
      throw new DomainError(
        'ONBEKEND',
        'U bent niet bekend onder het akkoord.',
      );
    const eigenDoel: EigenDoelEntity = {
      ...newVersionedRow(),
      justitiabeleId: dossier.id,
      omschrijving: checkText(
        omschrijving,
        'De omschrijving van een doel',
        'omschrijving',
      ),
      basisvoorwaarde: basisvoorwaarde ?? null,
      behaaldOp: null,
      fictief: false,
    };
    await store.addEigenDoel(eigenDoel);
    return { eigenDoel };
  });
