import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import type { AfspraakNakomenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { mutateAfspraak } from './afspraak-mutation.js';
import { checkDoneOn } from './input-checks.js';

/** The organisation that made the afspraak records the day on which it was kept. */
export const afspraakNakomen = (
  store: Store,
  caller: Caller,
  input: AfspraakNakomenInput,
) =>
  mutateAfspraak(
    store,
    caller,
    input,
    'NAGEKOMEN',
    ({ vastgelegdTijdstip }) => {
      const { nagekomenOp } = input;
      checkDoneOn(nagekomenOp, vastgelegdTijdstip, today(), {
        sentence: 'Een afspraak kan niet zijn nagekomen',
        field: 'nagekomenOp',
      });
      return {
        change: {
          status: 'NAGEKOMEN',
          nagekomenOp,
          beeindigdOp: nagekomenOp,
          herinnerdTijdstip: null,
        },
      };
    },
  );
