import type { Caller } from '../../../../shared/access/caller.js';
import type { ZaakBeeindigenInput } from '../../schema.generated.js';
import type { Store } from '../../store.js';
import { eventOf, release } from './allocate.js';
import { withOwnZaak } from './own-zaak.js';

/** The caller ends the own case. The row and its history stay. */
export const zaakBeeindigen = (
  store: Store,
  caller: Caller,
  input: ZaakBeeindigenInput,
) =>
  withOwnZaak(store, caller, input, async (zaak, own) => ({
    zaak: await release(store, zaak, eventOf('BEEINDIGD', own)),
    overdracht: null,
  }));
