import { partyOfRole } from '../../../shared/access/parties.js';
import type { Partij } from '../../../shared/access/partij.js';
import type { AfspraakGebeurtenisEntity } from '../entities/afspraak-gebeurtenis.js';
import type { AfspraakgebeurtenisResolvers } from '../resolvers.generated.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Afspraakgebeurtenis: AfspraakgebeurtenisResolvers = {
  organisatie: (event, _args, { caller }) => {
    const relation = relationOf(event);
    return relation && visibleOrganisatie(caller, relation);
  },
  organisatiegegevens: (event, _args, { caller }) => {
    const relation = relationOf(event);
    return relation && visibleOrganisatiegegevens(caller, relation);
  },
};

/** The party is not stored: it is that of the role. A party that left has no declaration any more. */
const relationOf = ({
  rol,
  organisatie,
}: Pick<AfspraakGebeurtenisEntity, 'rol' | 'organisatie'>) =>
  organisatie === null
    ? null
    : { partij: (partyOfRole(rol)?.code ?? '') as Partij, organisatie };
