import { parties } from '../../../../shared/access/parties.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { Feiten } from '../feiten/feiten.js';

/** Involved parties with a missing response. A party that is not involved is not missing. */
export const incompletePartijen = (feiten: Feiten): Partij[] =>
  parties
    .filter(
      ({ code, expected }) =>
        feiten.involved.has(code as Partij) &&
        expected.some((field) => feiten[field as keyof Feiten] === null),
    )
    .map(({ code }) => code as Partij);
