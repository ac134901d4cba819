import { openAkkoordDatabase } from '../../subgraphs/akkoord/data-source.js';
import { schema } from '../../subgraphs/akkoord/schema.js';
import { seed } from '../../subgraphs/akkoord/seed.js';
import { createServer } from '../../subgraphs/akkoord/server.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'akkoord',
  createServer,
  open: openAkkoordDatabase,
  seed,
  schema,
  persona: 'casemanager-vught',
  everything:
    '{ justitiabelen(first: 100) { edges { node { id afspraken { id } } } } normen { code } }',
});
