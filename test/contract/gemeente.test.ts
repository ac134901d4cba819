import { openGemeenteDatabase } from '../../subgraphs/gemeente/data-source.js';
import { schema } from '../../subgraphs/gemeente/schema.js';
import { seed } from '../../subgraphs/gemeente/seed.js';
import { createServer } from '../../subgraphs/gemeente/server.js';
import { partnerContract } from './partner-contract.js';

partnerContract({
  name: 'gemeente',
  createServer,
  open: openGemeenteDatabase,
  seed,
  schema,
  persona: 'coordinator-utrecht',
  everything:
    '{ inwoners(first: 100) { edges { node { id basisvoorwaarden { diensten { id } } } } } gemeenten { code } }',
});
