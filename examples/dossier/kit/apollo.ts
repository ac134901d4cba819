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
      nakomingsregels: relayStylePagination(['van', 'tot', 'gemeente']),
      mijnCaseload: relayStylePagination([
        'filter',
        'gewijzigdSinds',
        'volgorde',
      ]),
    },
  },
  Afspraak: { keyFields: ['id'] },
  AfspraakPayload: { keyFields: false, merge: true },
  Basisvoorwaarde: { keyFields: false, merge: true },
  BasisvoorwaardePayload: { keyFields: false, merge: true },
  CaseloadConnection: { keyFields: false, merge: true },
  CaseloadEdge: { keyFields: false, merge: true },
  Detentie: { keyFields: ['id'] },
  Dienst: { keyFields: ['id'] },
  Doel: { keyFields: false, merge: true },
  EigenDoel: { keyFields: ['id'] },
  EigenDoelPayload: { keyFields: false, merge: true },
  Fout: { keyFields: false, merge: true },
  Gebeurtenis: { keyFields: false, merge: true },
  Gereedheid: { keyFields: false, merge: true },
  Hulpvraag: { keyFields: ['id'] },
  Inrichting: { keyFields: ['code'] },
  Inzage: { keyFields: ['id'] },
  Inzager: { keyFields: ['id'] },
  Justitiabele: { keyFields: ['id'] },
  Nakomingsregel: { keyFields: false, merge: true },
  NakomingsregelConnection: { keyFields: false, merge: true },
  NakomingsregelEdge: { keyFields: false, merge: true },
  Norm: { keyFields: false, merge: true },
  PageInfo: { keyFields: false, merge: true },
  Persoonsgegevens: { keyFields: false, merge: true },
  Reclasseringsadvies: { keyFields: ['id'] },
  Recordverwijzing: { keyFields: false, merge: true },
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
