import type { EinddatumBijstellenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { requireEndAfterStart, requireRunning } from './rules.js';

/** Changes the expected end of a running detention; it must lie after the insluiting. */
export const einddatumBijstellen = (
  store: Store,
  input: EinddatumBijstellenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const { verwachteEinddatum } = input;
    const detentie = await detentieForMutation(store, input);
    requireRunning(detentie);
    requireEndAfterStart(detentie.insluitingsdatum, verwachteEinddatum);
    return {
      detentie: await store.changeDetentie(detentie, { verwachteEinddatum }),
    };
  });
