import type { VerlofResolvers } from '../schema.generated.js';

export const Verlof: VerlofResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.verlofById.load(id),
  wijzigingen: ({ id }, _args, { loaders }) =>
    loaders.wijzigingenByRecord.load(id),
};
