import type { ToezichtniveauWijzigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkLopend, checkNiveau, eigenToezicht } from './eigen-toezicht.js';

/** Another level of supervision. */
export const toezichtniveauWijzigen = (
  store: Store,
  input: ToezichtniveauWijzigenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { niveau, versie } = input;
    const toezicht = await eigenToezicht(store, input);
    checkLopend(toezicht);
    checkNiveau(niveau);
    return {
      toezicht: await store.changeToezicht(toezicht, versie, { niveau }),
    };
  });
