import type { Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import {
  conflict,
  DomainError,
  notFound,
} from '../../../shared/graphql/domain-error.js';
import type { ToestemmingIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownJustitiabele } from '../../../shared/access/own-justitiabele.js';
import { onlySelf } from './toestemming-geven.js';

/** The justitiabele withdraws a consent; it ends with this transaction. */
export const toestemmingIntrekken = (
  store: Store,
  caller: Caller,
  { toestemming: id, versie }: ToestemmingIntrekkenInput,
) =>
  store.unit(caller.justitiabele, async () => {
    ownJustitiabele(caller, onlySelf);
    const [toestemming] = await store.toestemmingenById([id]);
    if (!toestemming) throw notFound('Deze toestemming', 'toestemming');
    if (toestemming.versie !== versie) throw conflict();
    if (toestemming.ingetrokkenTijdstip !== null)
      throw new DomainError(
        'REGEL',
        'U hebt deze toestemming al ingetrokken.',
        'toestemming',
      );
    return {
      toestemming: await store.changeToestemming(toestemming, versie, {
        ingetrokkenTijdstip: now(),
      }),
    };
  });
