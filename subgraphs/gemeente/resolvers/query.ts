import type { QueryResolvers } from '../schema.generated.js';

export const Query: QueryResolvers = {
  inwoners: (_parent, args, { store }) => store.inwonersPage(args),
};
