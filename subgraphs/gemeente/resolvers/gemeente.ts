import { contactpunten } from '../../../shared/contactpunten/resolvers.js';
import type { GemeenteResolvers } from '../resolvers.generated.js';

export const Gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }, { loaders }) =>
    loaders.gemeenteByCode.load(code),
  contactpunten,
  contactpunt: async ({ code }, _args, { loaders }) => {
    const all = await loaders.contactpuntenByOrganisatie.load(code);
    const first = all.find(({ onderwerp }) => onderwerp === 'ALGEMEEN');
    if (!first) return null;
    const { omschrijving, telefoon, email } = first;
    return [omschrijving, telefoon, email].filter(Boolean).join(', ');
  },
  opvolger: ({ opvolgerCode }, _args, { loaders }) =>
    opvolgerCode === null ? null : loaders.gemeenteByCode.load(opvolgerCode),
};
