import {
  andereOrganisatie,
  organisatieOf,
} from '../../../shared/access/organisatie.js';
import { partyOfRole } from '../../../shared/access/parties.js';

/** The organisation of somebody with a role; `null` without one. That of a partner's own system is the party itself. */
export function organisatieOfRole({
  rol,
  organisatie: code,
}: {
  rol: string;
  organisatie: string | null;
}) {
  if (code === null) return null;
  const party = partyOfRole(rol);
  return party
    ? organisatieOf(party.code, code)
    : andereOrganisatie(code, code);
}
