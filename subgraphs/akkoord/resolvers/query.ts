import { normen } from '../normen.js';
import type { QueryResolvers } from '../schema.generated.js';
import { magNakomingLezen } from '../service/nakoming.js';

export const Query: QueryResolvers = {
  justitiabele: async (_parent, { id }, { loaders }) =>
    (await loaders.dossierById.load(id)) && { id },
  mijnReintegratie: async (_parent, _args, { caller, loaders }) =>
    caller.justitiabele === null
      ? null
      : (await loaders.dossierById.load(caller.justitiabele)) && {
          id: caller.justitiabele,
        },
  justitiabelen: (_parent, args, { store }) => store.justitiabelenPage(args),
  mijnCaseload: (_parent, args, { store }) => store.caseloadPage(args),
  nakomingsregels: (_parent, args, { caller, store }) =>
    store.nakomingsregelsPage(magNakomingLezen(caller, args)),
  signaalregels: (_parent, args, { caller, store }) =>
    store.signaalregelsPage(magNakomingLezen(caller, args)),
  lokaleInvulling: (_parent, { gemeente }, { loaders }) =>
    loaders.lokaleInvullingByGemeente.load(gemeente),
  normen: () => normen,
};
