import type { QueryResolvers } from '../resolvers.generated.js';
import { zoekJustitiabele } from '../service/zoek-justitiabele.js';

export const Query: QueryResolvers = {
  zoekJustitiabele: (_parent, args, { store }) => zoekJustitiabele(store, args),
  gedetineerden: (_parent, args, { store }) => store.gedetineerdenPage(args),
  detentie: (_parent, { id }, { loaders }) => loaders.detentieById.load(id),
  inrichtingen: (_parent, _args, { store }) => store.inrichtingen(),
};
