import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import {
  conflict,
  onbekend,
  DomainErrorData,
} from '../../../shared/graphql/domain-error.js';
import type { EigenDoelBehalenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkGedaanOp } from './invoer.js';
import { zichzelf } from './zichzelf.js';

/** The justitiabele says on which day he reached his goal. */
export const eigenDoelBehalen = (
  store: Store,
  caller: Caller,
  { doel: id, versie, behaaldOp }: EigenDoelBehalenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    zichzelf(caller);
    const [doel] = await store.eigenDoelenById([id]);
    if (!doel) throw onbekend('Dit doel', 'doel');
    if (doel.versie !== versie) throw conflict();
    if (doel.behaaldOp !== null)
      throw new DomainErrorData('REGEL', 'Dit doel is al behaald.', 'doel');
    checkGedaanOp(behaaldOp, doel.vastgelegdTijdstip, today(), {
      zin: 'Een doel kan niet zijn behaald',
      veld: 'behaaldOp',
    });
    return {
      eigenDoel: await store.changeEigenDoel(doel, versie, { behaaldOp }),
    };
  });
