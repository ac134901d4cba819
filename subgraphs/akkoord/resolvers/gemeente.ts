import type { GemeenteResolvers } from '../schema.generated.js';

const gemeentecode = /^\d{4}$/;

export const Gemeente: GemeenteResolvers = {
  // Akkoord keeps no list of gemeenten: whatever is shaped like a code may be one.
  __resolveReference: ({ code }) => (gemeentecode.test(code) ? { code } : null),
  lokaleInvulling: ({ code }, _args, { loaders }) =>
    loaders.lokaleInvullingByGemeente.load(code),
};
