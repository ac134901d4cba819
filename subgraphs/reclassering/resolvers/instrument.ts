import { byCode } from '../loaders.js';
import type { InstrumentResolvers } from '../resolvers.generated.js';

export const Instrument: InstrumentResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    byCode(loaders.instrumenten, code),
};
