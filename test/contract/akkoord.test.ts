import { partners } from '../support/partners.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  ...partners.akkoord,
  persona: 'casemanager-vught',
  everything:
    '{ justitiabelen(first: 100) { edges { node { id afspraken { id } eigenDoelen { id } zaken { id overdrachten { id } } } } } normen { code } lokaleInvulling(gemeente: "0344") { id gemeente { code } } }',
  aboutNobody: ['Norm', 'LokaleInvulling', 'Gemeente'],
});
