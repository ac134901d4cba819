import { today, type Day } from '../../../shared/days.js';
import {
  conflict,
  notFound,
  DomainError,
} from '../../../shared/graphql/domain-error.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { Store } from '../store.js';

/** Loads the toezicht of a mutation. Only the supervising organisation may change it; another `versie` is a CONFLICT. */
export async function ownToezicht(
  store: Store,
  input: { toezicht: string; versie: number },
): Promise<ToezichtEntity> {
  const toezicht = await store.toezicht(input.toezicht);
  if (!toezicht) throw notFound('Dit toezicht', 'toezicht');
  if (toezicht.organisatie !== store.ownOrganisatie)
    throw new DomainError(
      'REGEL',
      'Alleen de reclasseringsorganisatie die dit toezicht uitvoert, kan dit doen.',
      'toezicht',
    );
  if (toezicht.versie !== input.versie) throw conflict();
  return toezicht;
}

/** True until its last day has passed, also before it begins. */
export const isRunning = (
  { einddatum }: Pick<ToezichtEntity, 'einddatum'>,
  day: Day,
): boolean => einddatum === null || einddatum >= day;

/** Refuses a mutation of a toezicht that has ended. */
export function checkRunning(
  toezicht: Pick<ToezichtEntity, 'einddatum'>,
): void {
  if (!isRunning(toezicht, today()))
    throw new DomainError('REGEL', 'Dit toezicht is al beëindigd.', 'toezicht');
}

/** Refuses a level that does not exist. */
export function checkNiveau(niveau: number): void {
  if (niveau < 1 || niveau > 3)
    throw new DomainError(
      'REGEL',
      'Het toezichtniveau is 1, 2 of 3.',
      'niveau',
    );
}
