import type { JustitiabeleResolvers } from '../schema.generated.js';

/** Here everybody sees himself alone; anybody else is answered as who does not exist. */
export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: ({ id }, { store }) =>
    id === store.self ? { id } : null,
  inzagen: ({ id }, args, { store }) =>
    id === store.self ? store.eigenInzagen(args) : null,
};
