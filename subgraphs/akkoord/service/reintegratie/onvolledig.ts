import type { Partij } from '../../../../shared/partij.js';
import type { Antwoorden } from './antwoorden.js';

/** What each party is asked; one of them without an answer makes the view incomplete. */
const gevraagd = {
  DJI: ['detenties'],
  RECLASSERING: ['reclasseringsadviezen', 'toezichten'],
  GEMEENTE: ['basisvoorwaarden'],
} as const satisfies Partial<Record<Partij, (keyof Antwoorden)[]>>;

/** The parties that are involved and gave no answer. A party that is not involved is not missing. */
export const onvolledig = (
  antwoorden: Antwoorden,
  betrokken: ReadonlySet<Partij>,
): Partij[] =>
  (['DJI', 'RECLASSERING', 'GEMEENTE'] as const).filter(
    (partij) =>
      betrokken.has(partij) &&
      gevraagd[partij].some((veld) => antwoorden[veld] == null),
  );
