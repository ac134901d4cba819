import { sameOrganisation } from '../service/betrokkenheid.js';
import type { CaseloadEdgeResolvers } from '../resolvers.generated.js';
import { identityOf, isAddressedTo } from '../service/zaken/professional.js';

export const CaseloadEdge: CaseloadEdgeResolvers = {
  uitkomst: ({ node }, _args, { loaders }) =>
    loaders.uitkomstByJustitiabele.load(node.id),
  gewijzigdTijdstip: async ({ node }, _args, { loaders }) =>
    (await loaders.dossierById.load(node.id))?.gewijzigdTijdstip ?? null,
  zaak: async ({ node }, _args, { caller, loaders }) => {
    const own = identityOf(caller);
    const zaken = await loaders.zakenByJustitiabele.load(node.id);
    return zaken.find((zaak) => own && sameOrganisation(zaak, own)) ?? null;
  },
  overdrachten: async ({ node }, _args, { caller, loaders }) => {
    const own = identityOf(caller);
    const all = await loaders.overdrachtenByJustitiabele.load(node.id);
    return all.filter(
      (each) => each.status === 'AANGEBODEN' && own && isAddressedTo(each, own),
    );
  },
};
