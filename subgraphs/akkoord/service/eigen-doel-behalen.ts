import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { EigenDoelBehalenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkDoneOn } from './input-checks.js';
import { ownJustitiabele } from './own-justitiabele.js';

/** The justitiabele records the day on which a goal was reached. */
export const eigenDoelBehalen = (
  store: Store,
  caller: Caller,
  { doel: id, versie, behaaldOp }: EigenDoelBehalenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    ownJustitiabele(caller);
    const [doel] = await store.eigenDoelenById([id]);
    if (!doel) throw notFound('Dit doel', 'doel');
    if (doel.versie !== versie) throw conflict();
    if (doel.behaaldOp !== null)
      throw new DomainError('REGEL', 'Dit doel is al behaald.', 'doel');
    checkDoneOn(behaaldOp, doel.vastgelegdTijdstip, today(), {
      sentence: 'Een doel kan niet zijn behaald',
      field: 'behaaldOp',
    });
    return {
      eigenDoel: await store.changeEigenDoel(doel, versie, { behaaldOp }),
    };
  });
