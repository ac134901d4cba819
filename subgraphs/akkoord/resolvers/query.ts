import { today } from '../../../shared/days.js';
import { toestemmingsteksten } from '../toestemmingsteksten.js';
import { holdsOn } from '../normen.js';
import { ownOrganisatie } from '../service/organisatie.js';
import type { QueryResolvers } from '../resolvers.generated.js';
import { authorizeNakoming } from '../service/nakoming.js';
import { visiblePerson } from './visible-person.js';

export const Query: QueryResolvers = {
  mijnOrganisatie: (_parent, _args, { caller }) => ownOrganisatie(caller),
  justitiabele: (_parent, { id }, context, info) =>
    visiblePerson({ id }, context, info),
  node: (_parent, { id }, context, info) =>
    visiblePerson({ id }, context, info),
  mijnReintegratie: async (_parent, _args, context, info) => {
    const { justitiabele: id } = context.caller;
    return id === null ? null : visiblePerson({ id }, context, info);
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
