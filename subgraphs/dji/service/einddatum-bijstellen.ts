import type { EinddatumBijstellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForAct } from './load-for-act.js';
import { requireEindeNaBegin, requireLopend } from './regels.js';

/** Another expected end of a running detention, after its beginning. */
export const einddatumBijstellen = (
  store: Store,
  input: EinddatumBijstellenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { verwachteEinddatum } = input;
    const detentie = await detentieForAct(store, input);
    requireLopend(detentie);
    requireEindeNaBegin(detentie.insluitingsdatum, verwachteEinddatum);
    return {
      detentie: await store.changeDetentie(detentie, { verwachteEinddatum }),
    };
  });
