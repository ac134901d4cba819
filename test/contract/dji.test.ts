import { partners } from '../support/partners.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  ...partners.dji,
  persona: 'casemanager-vught',
  everything:
    '{ gedetineerden(first: 100) { edges { node { id detenties { id verloven { id } } } } } inrichtingen { code } }',
  aboutNobody: ['OrganisatieVanDji', 'Inrichting'],
  referredTo: { type: 'OrganisatieVanDji', sameKeysAs: 'Inrichting' },
});
