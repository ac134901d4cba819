import type { Caller } from '../../../shared/access/caller.js';
import { magVerblijfWeten } from '../../../shared/access/geheimhouding.js';
import type { Partij } from '../../../shared/access/partij.js';

/**
 * The code of an organisation, unless it is a gemeente and the caller's purpose does not need to know where people are. That holds for
 * everybody: akkoord does not know who asked for geheimhouding.
 */
export const visibleOrganisatie = (
  caller: Caller,
  { partij, organisatie }: { partij: Partij; organisatie: string },
): string | null =>
  partij === 'GEMEENTE' && !magVerblijfWeten(caller) ? null : organisatie;
