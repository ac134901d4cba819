import type { ToezichtniveauWijzigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkRunning, checkNiveau, ownToezicht } from './own-toezicht.js';

/** Changes the level of supervision. */
export const toezichtniveauWijzigen = (
  store: Store,
  input: ToezichtniveauWijzigenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { niveau, versie } = input;
    const toezicht = await ownToezicht(store, input);
    checkRunning(toezicht);
    checkNiveau(niveau);
    return {
      toezicht: await store.changeToezicht(toezicht, versie, { niveau }),
    };
  });
