import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { AdviesIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { eigenAdvies, isOpen } from './eigen-advies.js';

/** Withdraws a request that was not yet delivered. */
export const adviesIntrekken = (store: Store, input: AdviesIntrekkenInput) =>
  store.unit(store.personOfAdvies(input.advies), async () => {
    const advies = await eigenAdvies(store, input);
    if (!isOpen(advies))
      throw new DomainErrorData(
        'REGEL',
        'Dit advies is al uitgebracht of ingetrokken.',
        'advies',
      );
    return {
      reclasseringsadvies: await store.changeAdvies(advies, input.versie, {
        status: 'INGETROKKEN',
      }),
    };
  });
