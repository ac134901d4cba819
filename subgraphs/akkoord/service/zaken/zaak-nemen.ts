import type { Caller } from '../../../../shared/access/caller.js';
import { notFound } from '../../../../shared/graphql/domain-error.js';
import type { ZaakNemenInput } from '../../schema.generated.js';
import type { Store } from '../../store.js';
import { allocate, eventOf, zaakOfOrganisation } from './allocate.js';
import { professionalOf } from './professional.js';
import { checkTake } from './zaak-rules.js';

/** The caller takes the case of the own organisation, possibly from a colleague who cannot hand it over. */
export const zaakNemen = (
  store: Store,
  caller: Caller,
  { justitiabele, versie }: ZaakNemenInput,
) =>
  store.unit(justitiabele, async () => {
    const [dossier] = await store.dossiersById([justitiabele]);
    if (!dossier) throw notFound('Deze persoon', 'justitiabele');
    const own = professionalOf(caller);
    const current = await zaakOfOrganisation(store, dossier.id, own);
    checkTake(current, own, versie ?? null);
    const soort = current?.professional ? 'OVERGENOMEN' : 'GENOMEN';
    const zaak = await allocate(store, dossier.id, own, eventOf(soort, own));
    return { zaak, overdracht: null };
  });
