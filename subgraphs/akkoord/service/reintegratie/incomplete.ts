import type { Partij } from '../../../../shared/access/partij.js';
import type { Feiten } from '../feiten/feiten.js';

/** What each party is asked; one of them without an answer makes the view incomplete. */
const expectedFeiten = {
  DJI: ['detenties', 'meldingen'],
  RECLASSERING: ['reclasseringsadviezen', 'toezichten'],
  GEMEENTE: [
    'basisvoorwaarden',
    'schuldhulp',
    'zorgverzekeringen',
    'gemeenten',
  ],
} as const satisfies Partial<Record<Partij, (keyof Feiten)[]>>;

/** The parties that are involved and gave no answer. A party that is not involved is not missing. */
export const incompletePartijen = (feiten: Feiten): Partij[] =>
  (['DJI', 'RECLASSERING', 'GEMEENTE'] as const).filter(
    (partij) =>
      feiten.involved.has(partij) &&
      expectedFeiten[partij].some((field) => feiten[field] === null),
  );
