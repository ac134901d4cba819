import type { Partij } from '../../../../shared/access/partij.js';
import type { Feiten } from '../feiten/feiten.js';

/** What each party is asked; one of them without an answer makes the view incomplete. */
const gevraagd = {
  DJI: ['detenties', 'meldingen'],
  RECLASSERING: ['adviezen', 'toezichten'],
  GEMEENTE: [
    'basisvoorwaarden',
    'schuldhulp',
    'zorgverzekeringen',
    'gemeenten',
  ],
} as const satisfies Partial<Record<Partij, (keyof Feiten)[]>>;

/** The parties that are involved and gave no answer. A party that is not involved is not missing. */
export const onvolledigOp = (feiten: Feiten): Partij[] =>
  (['DJI', 'RECLASSERING', 'GEMEENTE'] as const).filter(
    (partij) =>
      feiten.betrokken.has(partij) &&
      gevraagd[partij].some((veld) => feiten[veld] === null),
  );
