import type { Caller } from '../../../shared/access/caller.js';
import { maySeeResidence } from '../../../shared/access/geheimhouding.js';
import type { Partij } from '../../../shared/access/partij.js';

/**
 * The code of an organisation, or `null` for a gemeente if the caller's purpose does not include where people live. Applies to every
 * person: akkoord does not know who is under geheimhouding.
 */
export const visibleOrganisatie = (
  caller: Caller,
  { partij, organisatie }: { partij: Partij; organisatie: string },
): string | null =>
  partij === 'GEMEENTE' && !maySeeResidence(caller) ? null : organisatie;
