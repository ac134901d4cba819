import type { Caller } from '../../../shared/access/caller.js';
import type { AfspraakIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';

/** The promising organisation takes back a promise that was not kept yet; what it promised stays on record. */
export const afspraakIntrekken = (
  store: Store,
  caller: Caller,
  input: AfspraakIntrekkenInput,
) =>
  mutateAfspraak(store, caller, input, 'INGETROKKEN', () => ({
    status: 'INGETROKKEN',
  }));
