import type { SchuldhulpResolvers } from '../schema.generated.js';

export const Schuldhulp: SchuldhulpResolvers = {
  wijzigingen: ({ id }, _args, { loaders }) =>
    loaders.wijzigingenByRecord.load(id),
};
