import { today } from '../../../shared/days.js';
import { toestemmingsteksten } from '../toestemmingsteksten.js';
import type { Loaders } from '../loaders.js';
import { holdsOn } from '../normen.js';
import { ownOrganisatie } from '../service/organisatie.js';
import type { QueryResolvers } from '../resolvers.generated.js';
import { authorizeNakoming } from '../service/nakoming.js';

const visiblePerson = async (id: string, { dossierById }: Loaders) =>
  (await dossierById.load(id)) && { id };

export const Query: QueryResolvers = {
  mijnOrganisatie: (_parent, _args, { caller }) => ownOrganisatie(caller),
  justitiabele: (_parent, { id }, { loaders }) => visiblePerson(id, loaders),
  node: (_parent, { id }, { loaders }) => visiblePerson(id, loaders),
  mijnReintegratie: async (_parent, _args, { caller, loaders }) =>
    caller.justitiabele === null
      ? null
      : (await loaders.dossierById.load(caller.justitiabele)) && {
          id: caller.justitiabele,
        },
  justitiabelen: (_parent, args, { store }) => store.justitiabelenPage(args),
  mijnCaseload: (_parent, args, { store }) => store.caseloadPage(args),
  afspraken: (_parent, args, { store }) => store.afsprakenPage(args),
  nakomingsregels: (_parent, args, { caller, store }) =>
    store.nakomingsregelsPage(authorizeNakoming(caller, args)),
  afspraakregels: (_parent, args, { caller, store }) =>
    store.afspraakregelsPage(authorizeNakoming(caller, args)),
  signaalregels: (_parent, args, { caller, store }) =>
    store.signaalregelsPage(authorizeNakoming(caller, args)),
  lokaleInvulling: (_parent, { gemeente }, { loaders }) =>
    loaders.lokaleInvullingByGemeente.load(gemeente),
  normen: async (_parent, { op }, { loaders }) =>
    (await loaders.normen.load()).filter(holdsOn(op ?? today())),
  correctieverzoeken: (_parent, args, { store }) =>
    store.correctieverzoekenPage(args),
  toestemmingsteksten: () => [...toestemmingsteksten],
};
