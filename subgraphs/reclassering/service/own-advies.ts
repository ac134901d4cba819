import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { Store } from '../store.js';

/** Loads the advice of a mutation. Only the organisation of the request may change it; another `versie` is a CONFLICT. */
export async function ownAdvies(
  store: Store,
  input: { advies: string; versie: number },
): Promise<AdviesEntity> {
  const advies = await store.advies(input.advies);
  if (!advies) throw notFound('Dit advies', 'advies');
  if (advies.organisatie !== store.ownOrganisatie)
    throw new DomainError(
      'REGEL',
      'Alleen de reclasseringsorganisatie aan wie dit advies is gevraagd, kan dit doen.',
      'advies',
    );
  if (advies.versie !== input.versie) throw conflict();
  return advies;
}

/** Not delivered and not withdrawn. */
export const isOpen = ({ status }: Pick<AdviesEntity, 'status'>): boolean =>
  status === 'AANGEVRAAGD' || status === 'IN_BEHANDELING';
