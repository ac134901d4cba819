import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import type { AfspraakNakomenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { afspraakAct } from './afspraak-act.js';
import { checkGedaanOp } from './invoer.js';

/** The promising organisation says on which day it kept its promise. */
export const afspraakNakomen = (
  store: Store,
  caller: Caller,
  input: AfspraakNakomenInput,
) =>
  afspraakAct(store, caller, input, 'NAGEKOMEN', ({ vastgelegdTijdstip }) => {
    const { nagekomenOp } = input;
    checkGedaanOp(nagekomenOp, vastgelegdTijdstip, today(), {
      zin: 'Een afspraak kan niet zijn nagekomen',
      veld: 'nagekomenOp',
    });
    return { status: 'NAGEKOMEN', nagekomenOp };
  });
