import { partners } from '../support/partners.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  ...partners.reclassering,
  persona: 'reclasseringswerker-rn',
  everything:
    '{ clienten(first: 100) { edges { node { id reclasseringsadviezen { id } toezichten { id } } } } reclasseringsorganisaties { code } instrumenten { code } }',
  aboutNobody: [
    'OrganisatieVanReclassering',
    'Reclasseringsorganisatie',
    'Instrument',
  ],
  referredTo: {
    type: 'OrganisatieVanReclassering',
    sameKeysAs: 'Reclasseringsorganisatie',
  },
});
