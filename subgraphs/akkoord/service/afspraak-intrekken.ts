import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import type { AfspraakIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';

/** The organisation that made the afspraak withdraws it before it was kept. The row and its history stay. */
export const afspraakIntrekken = (
  store: Store,
  caller: Caller,
  input: AfspraakIntrekkenInput,
) =>
  mutateAfspraak(store, caller, input, 'INGETROKKEN', () => ({
    change: {
      status: 'INGETROKKEN',
      beeindigdOp: today(),
      herinnerdTijdstip: null,
    },
  }));
