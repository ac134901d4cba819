import type { InstrumentResolvers } from '../schema.generated.js';

export const Instrument: InstrumentResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.instrumentByCode.load(code),
};
