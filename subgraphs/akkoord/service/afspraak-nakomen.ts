import type { Caller } from '../../../shared/caller.js';
import { today, type Day } from '../../../shared/days.js';
import { Weigering } from '../../../shared/weigering.js';
import type { AfspraakNakomenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { openAfspraak } from './open-afspraak.js';

/** The promising organisation says on which day it kept an open promise. */
export const afspraakNakomen = (
  store: Store,
  caller: Caller,
  input: AfspraakNakomenInput,
) =>
  store.unit(async () => {
    const afspraak = await openAfspraak(store, caller, input);
    checkNagekomenOp(input.nagekomenOp, afspraak.vastgelegdTijdstip, today());
    return {
      afspraak: await store.changeAfspraak(afspraak, input.versie, {
        status: 'NAGEKOMEN',
        nagekomenOp: input.nagekomenOp,
      }),
    };
  });

/** A promise is kept from the day it was recorded (a moment, taken as a day in Amsterdam) until today. Throws REGEL. */
export function checkNagekomenOp(
  nagekomenOp: Day,
  vastgelegdTijdstip: string,
  vandaag: Day,
): void {
  if (nagekomenOp > vandaag)
    throw new Weigering(
      'REGEL',
      'Een afspraak kan niet in de toekomst zijn nagekomen.',
      'nagekomenOp',
    );
  if (nagekomenOp < today(new Date(vastgelegdTijdstip)))
    throw new Weigering(
      'REGEL',
      'Een afspraak kan niet zijn nagekomen voordat zij was vastgelegd.',
      'nagekomenOp',
    );
}
