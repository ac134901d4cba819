import type { OverlegVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { detentieForMutation } from './load-for-mutation.js';
import { requireDayOfDetentie } from './rules.js';
import { requirePenitentiair } from './titel.js';

/** Records a meeting that was held during the detention. */
export const overlegVastleggen = (
  store: Store,
  input: OverlegVastleggenInput,
) =>
  store.unit(store.personOfDetentie(input.detentie), async () => {
    const current = await detentieForMutation(store, input);
    requirePenitentiair(current);
    requireDayOfDetentie(current, input.datum, 'datum');
    const detentie = await store.changeDetentie(current);
    const overleg = await store.insertOverleg({
      detentieId: detentie.id,
      soort: input.soort ?? 'MDO',
      datum: input.datum,
    });
    return { overleg, detentie };
  });
