import { openDjiDatabase } from '../../subgraphs/dji/data-source.js';
import { schema } from '../../subgraphs/dji/schema.js';
import { seed } from '../../subgraphs/dji/seed.js';
import { createServer } from '../../subgraphs/dji/server.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'dji',
  createServer,
  open: openDjiDatabase,
  seed,
  schema,
  persona: 'casemanager-vught',
  everything:
    '{ gedetineerden(first: 100) { edges { node { id detenties { id verloven { id } } } } } inrichtingen { code } }',
});
