import type { Caller } from '../../../shared/access/caller.js';
import type { AfspraakHerinnerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';

/** Another organisation sends a reminder of an afspraak that is not kept yet; repeatable. Only the history changes. */
export const afspraakHerinneren = (
  store: Store,
  caller: Caller,
  input: AfspraakHerinnerenInput,
) =>
  mutateAfspraak(store, caller, input, 'HERINNERD', ({ peildatum }) => ({
    peildatum,
  }));
