import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { EigenDoelIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownOpenDoel } from './own-open-doel.js';

/** The justitiabele drops a goal that was not reached. The row and its history stay. */
export const eigenDoelIntrekken = (
  store: Store,
  caller: Caller,
  input: EigenDoelIntrekkenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    const doel = await ownOpenDoel(store, caller, input);
    return {
      eigenDoel: await store.changeEigenDoel(doel, input.versie, {
        vervallenTijdstip: now(),
      }),
    };
  });
