import { partners } from '../support/partners.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  ...partners.gemeente,
  persona: 'coordinator-utrecht',
  everything:
    '{ inwoners(first: 100) { edges { node { id basisvoorwaarden { diensten { id } } } } } gemeenten { code } }',
  aboutNobody: ['OrganisatieVanGemeente', 'Gemeente'],
  referredTo: { type: 'OrganisatieVanGemeente', sameKeysAs: 'Gemeente' },
});
