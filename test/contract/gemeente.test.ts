import * as partner from '../support/partners/gemeente.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'gemeente',
  ...partner,
  persona: 'coordinator-utrecht',
  everything:
    '{ inwoners(first: 100) { edges { node { id basisvoorwaarden { diensten { id } } } } } gemeenten { code } }',
});
