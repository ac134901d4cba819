import type { QueryResolvers } from '../schema.generated.js';

export const Query: QueryResolvers = {
  noodtoegangen: (_parent, args, { store }) => store.noodtoegangenPage(args),
  waarnemingen: (_parent, args, { store }) => store.waarnemingenPage(args),
};
