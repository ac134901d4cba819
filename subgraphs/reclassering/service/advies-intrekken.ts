import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { AdviesIntrekkenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownAdvies, isOpen } from './own-advies.js';

/** Withdraws a request that was not yet delivered. */
export const adviesIntrekken = (store: Store, input: AdviesIntrekkenInput) =>
  store.unit(store.personOfAdvies(input.advies), async () => {
    const advies = await ownAdvies(store, input);
    if (!isOpen(advies))
      throw new DomainError(
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
