import { normen } from '../normen.js';
import type { Loaders } from '../loaders.js';
import type { QueryResolvers } from '../resolvers.generated.js';
import { authorizeNakoming } from '../service/nakoming.js';

const visiblePerson = async (id: string, { dossierById }: Loaders) =>
  (await dossierById.load(id)) && { id };

export const Query: QueryResolvers = {
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
  nakomingsregels: (_parent, args, { caller, store }) =>
    store.nakomingsregelsPage(authorizeNakoming(caller, args)),
  signaalregels: (_parent, args, { caller, store }) =>
    store.signaalregelsPage(authorizeNakoming(caller, args)),
  lokaleInvulling: (_parent, { gemeente }, { loaders }) =>
    loaders.lokaleInvullingByGemeente.load(gemeente),
  normen: () => normen,
};
