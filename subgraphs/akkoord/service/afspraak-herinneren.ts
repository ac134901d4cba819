import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import type { AfspraakHerinnerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';

/** Another organisation, or the justitiabele himself, sends a reminder of an afspraak that is not kept yet; repeatable. The first one without an answer is kept. */
export const afspraakHerinneren = (
  store: Store,
  caller: Caller,
  input: AfspraakHerinnerenInput,
) =>
  mutateAfspraak(
    store,
    caller,
    input,
    'HERINNERD',
    ({ peildatum, herinnerdTijdstip }) => ({
      change: { peildatum, herinnerdTijdstip: herinnerdTijdstip ?? now() },
    }),
  );
