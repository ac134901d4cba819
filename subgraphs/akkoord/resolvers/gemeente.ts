import type { GemeenteResolvers } from '../resolvers.generated.js';

const codePattern = /^\d{4}$/;

export const Gemeente: GemeenteResolvers = {
  // Akkoord has no list of gemeenten, so every well-formed code is accepted.
  __resolveReference: ({ code }) => (codePattern.test(code) ? { code } : null),
  lokaleInvulling: ({ code }, _args, { loaders }) =>
    loaders.lokaleInvullingByGemeente.load(code),
};
