import type { Caller } from '../../../shared/access/caller.js';
import type { AfspraakAanvaardenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';

/** Another organisation accepts an open afspraak. That does not confirm its content, so `peildatum` stays. */
export const afspraakAanvaarden = (
  store: Store,
  caller: Caller,
  input: AfspraakAanvaardenInput,
) =>
  mutateAfspraak(store, caller, input, 'AANVAARD', ({ peildatum }) => ({
    change: { status: 'AANVAARD', peildatum },
  }));
