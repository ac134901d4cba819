import {
  organisationOf,
  type Caller,
  type Role,
} from '../../../../shared/access/caller.js';
import { sameOrganisation } from '../betrokkenheid.js';
import type { Partij } from '../../../../shared/access/partij.js';
import { DomainError } from '../../../../shared/graphql/domain-error.js';
import type { OverdrachtEntity } from '../../entities/overdracht.js';
import type { ZaakEntity } from '../../entities/zaak.js';

/** Who acts on a case: the issuer's pseudonym, and for which organisation. */
export interface Professional {
  partij: Partij;
  organisatie: string;
  professional: string;
  rol: Role;
}

type Identity = Omit<Professional, 'rol'>;
type Addressed = Pick<
  OverdrachtEntity,
  | 'vanPartij'
  | 'vanOrganisatie'
  | 'vanProfessional'
  | 'naarPartij'
  | 'naarOrganisatie'
  | 'naarProfessional'
>;

/** Throws REGEL for a caller without an organisation. */
export function professionalOf(caller: Caller): Professional {
  const identity = identityOf(caller);
  if (!identity)
    throw new DomainError(
      'REGEL',
      'Alleen een professional van een betrokken organisatie kan een zaak hebben.',
    );
  return { ...identity, rol: caller.role };
}

/** Whether this professional has the case. */
export const hasZaak = (
  zaak: Pick<ZaakEntity, 'partij' | 'organisatie' | 'professional'>,
  own: Identity,
): boolean =>
  sameOrganisation(zaak, own) && zaak.professional === own.professional;

/** Whether a hand-over by another is to this professional, or to any of the organisation; store/caseload-filter.ts has it as SQL. */
export const isAddressedTo = (
  { naarPartij, naarOrganisatie, naarProfessional, ...from }: Addressed,
  own: Identity,
): boolean =>
  sameOrganisation(own, { partij: naarPartij, organisatie: naarOrganisatie }) &&
  (naarProfessional === null || naarProfessional === own.professional) &&
  !hasZaak(
    {
      partij: from.vanPartij,
      organisatie: from.vanOrganisatie,
      professional: from.vanProfessional,
    },
    own,
  );

/** The caller as one who may have cases; `null` without an organisation. */
export function identityOf(caller: Caller): Identity | null {
  const organisation = organisationOf(caller);
  return organisation && { ...organisation, professional: caller.subject };
}
