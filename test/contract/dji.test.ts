import * as partner from '../support/partners/dji.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'dji',
  ...partner,
  persona: 'casemanager-vught',
  everything:
    '{ gedetineerden(first: 100) { edges { node { id detenties { id verloven { id } } } } } inrichtingen { code } }',
});
