import { openReclasseringDatabase } from '../../subgraphs/reclassering/data-source.js';
import { schema } from '../../subgraphs/reclassering/schema.js';
import { seed } from '../../subgraphs/reclassering/seed.js';
import { createServer } from '../../subgraphs/reclassering/server.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'reclassering',
  createServer,
  open: openReclasseringDatabase,
  seed,
  schema,
  persona: 'reclasseringswerker-rn',
  everything:
    '{ clienten(first: 100) { edges { node { id reclasseringsadviezen { id } toezichten { id } } } } reclasseringsorganisaties { code } instrumenten { code } }',
});
