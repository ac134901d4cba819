import type { JustitiabeleResolvers } from '../resolvers.generated.js';

/** A caller can only see themselves here; anybody else is `null`, like a person who does not exist. */
export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: ({ id }, { store }) =>
    id === store.self ? { id } : null,
  inzagen: ({ id }, args, { store }) =>
    id === store.self ? store.eigenInzagen(args) : null,
};
