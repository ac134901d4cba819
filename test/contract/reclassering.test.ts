import * as partner from '../support/partners/reclassering.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'reclassering',
  ...partner,
  persona: 'reclasseringswerker-rn',
  everything:
    '{ clienten(first: 100) { edges { node { id reclasseringsadviezen { id } toezichten { id } } } } reclasseringsorganisaties { code } instrumenten { code } }',
});
