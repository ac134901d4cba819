import type { QueryResolvers } from '../resolvers.generated.js';
import { inzagenZonderZaak } from '../service/inzagen-zonder-zaak.js';
import { veelraadplegers } from '../service/veelraadplegers.js';

export const Query: QueryResolvers = {
  noodtoegangen: (_parent, args, { store }) => store.noodtoegangenPage(args),
  waarnemingen: (_parent, args, { store }) => store.waarnemingenPage(args),
  veelraadplegers: (_parent, args, { store }) => veelraadplegers(store, args),
  inzagenZonderZaak: (_parent, args, { store }) =>
    inzagenZonderZaak(store, args),
};
