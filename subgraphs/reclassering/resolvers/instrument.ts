import type { InstrumentResolvers } from '../resolvers.generated.js';

export const Instrument: InstrumentResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.instrumentByCode.load(code),
};
