import type { InzagerResolvers } from '../resolvers.generated.js';
import { gemeenteOf, inzagerOf, naamOf, zinOf } from '../service/inzager.js';

export const Inzager: InzagerResolvers = {
  // The reference carries the name of the gemeente, which `naam` and `zin` require.
  __resolveReference: (reference) =>
    reference.id.includes(':') ? reference : null,
  gemeente: ({ id }) => {
    const code = gemeenteOf(inzagerOf(id));
    return code === null ? null : { code };
  },
  naam: ({ id, gemeente }) => naamOf(inzagerOf(id), gemeente?.naam ?? null),
  zin: ({ id, gemeente }) => zinOf(inzagerOf(id), gemeente?.naam ?? null),
};
