import type { QueryResolvers } from '../resolvers.generated.js';

export const Query: QueryResolvers = {
  clienten: (_parent, args, { store }) => store.clientenPage(args),
  reclasseringsorganisaties: (_parent, _args, { store }) =>
    store.organisaties(),
  instrumenten: (_parent, _args, { store }) => store.instrumenten(),
};
