import type { Caller } from '../../../shared/access/caller.js';
import type { AfspraakHerinnerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';

/** Another organisation reminds of a promise that is not kept yet, as often as it wants. The promise stays what it was. */
export const afspraakHerinneren = (
  store: Store,
  caller: Caller,
  input: AfspraakHerinnerenInput,
) =>
  mutateAfspraak(store, caller, input, 'HERINNERD', ({ peildatum }) => ({
    peildatum,
  }));
