import type { Partij } from '../../../../shared/access/partij.js';
import type { Feiten } from '../feiten/feiten.js';

/** The lists that each party provides; if one is missing, the view is incomplete. */
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

/** Involved parties with a missing response. A party that is not involved is not missing. */
export const incompletePartijen = (feiten: Feiten): Partij[] =>
  (['DJI', 'RECLASSERING', 'GEMEENTE'] as const).filter(
    (partij) =>
      feiten.involved.has(partij) &&
      expectedFeiten[partij].some((field) => feiten[field] === null),
  );
