import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import type { EigenDoelBehalenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkDoneOn } from './input-checks.js';
import { ownOpenDoel } from './own-open-doel.js';

/** The justitiabele records the day on which a goal was reached. */
export const eigenDoelBehalen = (
  store: Store,
  caller: Caller,
  input: EigenDoelBehalenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    const { versie, behaaldOp } = input;
    const doel = await ownOpenDoel(store, caller, input);
    checkDoneOn(behaaldOp, doel.vastgelegdTijdstip, today(), {
      sentence: 'Een doel kan niet zijn behaald',
      field: 'behaaldOp',
    });
    return {
      eigenDoel: await store.changeEigenDoel(doel, versie, { behaaldOp }),
    };
  });
