import type { OverdrachtEntity } from '../entities/overdracht.js';
import type { OverdrachtResolvers } from '../resolvers.generated.js';
import { visibleOrganisatiegegevens } from '../service/organisatie.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

export const Overdracht: OverdrachtResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.overdrachtById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  vanOrganisatiegegevens: (overdracht, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, from(overdracht)),
  vanProfessional: (overdracht, _args, { caller }) =>
    visibleOrganisatie(caller, from(overdracht)) && overdracht.vanProfessional,
  naarOrganisatiegegevens: (overdracht, _args, { caller }) =>
    visibleOrganisatiegegevens(caller, to(overdracht)),
  naarProfessional: (overdracht, _args, { caller }) =>
    visibleOrganisatie(caller, to(overdracht)) && overdracht.naarProfessional,
  openstaand: (overdracht) => overdracht,
};

const from = ({ vanPartij, vanOrganisatie }: OverdrachtEntity) => ({
  partij: vanPartij,
  organisatie: vanOrganisatie,
});

const to = ({ naarPartij, naarOrganisatie }: OverdrachtEntity) => ({
  partij: naarPartij,
  organisatie: naarOrganisatie,
});
