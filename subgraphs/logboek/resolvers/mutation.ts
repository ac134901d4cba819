import { toPayload } from '../../../shared/graphql/domain-error.js';
import type { MutationResolvers } from '../resolvers.generated.js';
import { currentNoodtoegang } from '../service/current.js';
import { noodtoegangBeoordelen } from '../service/noodtoegang-beoordelen.js';
import { noodtoegangOpenen } from '../service/noodtoegang-openen.js';
import { waarnemingIntrekken } from '../service/waarneming-intrekken.js';
import { waarnemingVastleggen } from '../service/waarneming-vastleggen.js';

export const Mutation: MutationResolvers = {
  waarnemingVastleggen: (_parent, { input }, { store, caller }) =>
    toPayload(() => waarnemingVastleggen(store, caller, input)),
  waarnemingIntrekken: (_parent, { input }, { store }) =>
    toPayload(() => waarnemingIntrekken(store, input.waarneming)),
  noodtoegangOpenen: (_parent, { input }, { store, caller }) =>
    toPayload(() => noodtoegangOpenen(store, caller, input)),
  noodtoegangBeoordelen: (_parent, { input }, { store, caller }) =>
    toPayload(
      () => noodtoegangBeoordelen(store, caller, input),
      () => currentNoodtoegang(store, input.noodtoegang),
    ),
};
