import type { Caller } from '../../../shared/caller.js';
import type { AfspraakIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { openAfspraak } from './open-afspraak.js';

/** The promising organisation takes an open promise back; what it promised stays on record. */
export const afspraakIntrekken = (
  store: Store,
  caller: Caller,
  input: AfspraakIntrekkenInput,
) =>
  store.unit(async () => {
    const afspraak = await openAfspraak(store, caller, input);
    return {
      afspraak: await store.changeAfspraak(afspraak, input.versie, {
        status: 'INGETROKKEN',
      }),
    };
  });
