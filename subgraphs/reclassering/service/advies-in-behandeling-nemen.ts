import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { AdviesInBehandelingNemenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownAdvies } from './own-advies.js';

/** The organisation starts working on a request. */
export const adviesInBehandelingNemen = (
  store: Store,
  input: AdviesInBehandelingNemenInput,
) =>
  store.unit(store.personOfAdvies(input.advies), async () => {
    const advies = await ownAdvies(store, input);
    if (advies.status !== 'AANGEVRAAGD')
      throw new DomainError(
        'REGEL',
        'Alleen een aangevraagd advies kan in behandeling worden genomen.',
        'advies',
      );
    return {
      reclasseringsadvies: await store.changeAdvies(advies, input.versie, {
        status: 'IN_BEHANDELING',
      }),
    };
  });
