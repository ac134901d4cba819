import type { ToestemmingstekstResolvers } from '../resolvers.generated.js';
import { isHuidig, receiversOf } from '../toestemmingsteksten.js';

export const Toestemmingstekst: ToestemmingstekstResolvers = {
  partijen: ({ soort }) => [...receiversOf[soort]],
  huidig: isHuidig,
};
