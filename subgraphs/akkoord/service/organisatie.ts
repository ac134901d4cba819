import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { organisatieOf } from '../../../shared/access/organisatie.js';
import { visibleOrganisatie } from './visible-organisatie.js';

export const gemeenteOf = (code: string | null) =>
  code === null ? null : organisatieOf('GEMEENTE', code);

/** `null` where `visibleOrganisatie` hides the code. */
export function visibleOrganisatiegegevens(
  caller: Caller,
  relation: Parameters<typeof visibleOrganisatie>[1],
) {
  const code = visibleOrganisatie(caller, relation);
  return code === null ? null : organisatieOf(relation.partij, code);
}

export function ownOrganisatie(caller: Caller) {
  const own = organisationOf(caller);
  return own && organisatieOf(own.partij, own.organisatie);
}
