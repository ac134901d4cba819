import type { ScreeningAfrondenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { requireDayOfDetentie } from './rules.js';
import { requirePenitentiair } from './titel.js';

/** Closes intake and screening on a day of the detention; a later mutation corrects the day. */
export const screeningAfronden = (
  store: Store,
  input: ScreeningAfrondenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const detentie = await detentieForMutation(store, input);
    requirePenitentiair(detentie);
    requireDayOfDetentie(detentie, input.afgerondOp, 'afgerondOp');
    return {
      detentie: await store.changeDetentie(detentie, {
        screeningAfgerondOp: input.afgerondOp,
      }),
    };
  });
