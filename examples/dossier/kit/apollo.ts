import type { ApolloLink, TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { idOf } from './registered.js';

/** A link before HttpLink, `new ApolloLink(sendIds)`: sends the id of an operation in the place of its text. */
export const sendIds: ApolloLink.RequestHandler = (operation, forward) => {
  operation.extensions = {
    ...operation.extensions,
    persistedQuery: { version: 1, sha256Hash: idOf(operation.operationName) },
  };
  operation.setContext({
    http: { includeExtensions: true, includeQuery: false },
  });
  return forward(operation);
};

/** For `new InMemoryCache({ typePolicies, possibleTypes })`. What has no key of its own is kept within what it is part of. */
export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      mijnCaseload: relayStylePagination([
        'filter',
        'gewijzigdSinds',
        'volgorde',
      ]),
    },
  },
  Afspraak: { keyFields: ['id'] },
  AfspraakPayload: { keyFields: false, merge: true },
  CaseloadConnection: { keyFields: false, merge: true },
  CaseloadEdge: { keyFields: false, merge: true },
  Detentie: { keyFields: ['id'] },
  Fout: { keyFields: false, merge: true },
  Gereedheid: { keyFields: false, merge: true },
  Inrichting: { keyFields: ['code'] },
  Justitiabele: { keyFields: ['id'] },
  Norm: { keyFields: false, merge: true },
  PageInfo: { keyFields: false, merge: true },
  Persoonsgegevens: { keyFields: false, merge: true },
  Reclasseringsadvies: { keyFields: ['id'] },
  Reintegratie: { keyFields: false, merge: true },
  Signaal: { keyFields: false, merge: true },
  Termijn: { keyFields: false, merge: true },
  Toezicht: { keyFields: ['id'] },
  Uitkomst: { keyFields: false, merge: true },
  Uitkomstsignaal: { keyFields: false, merge: true },
  Voorwaardegereedheid: { keyFields: false, merge: true },
  AndereOrganisatie: { keyFields: false, merge: true },
  OrganisatieVanDji: { keyFields: ['code'] },
  OrganisatieVanGemeente: { keyFields: ['code'] },
  OrganisatieVanReclassering: { keyFields: ['code'] },
};

export const possibleTypes: Record<string, string[]> = {
  Organisatie: [
    'AndereOrganisatie',
    'OrganisatieVanDji',
    'OrganisatieVanGemeente',
    'OrganisatieVanReclassering',
  ],
};
