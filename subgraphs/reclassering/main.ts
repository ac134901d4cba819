import { demonstration } from '../../shared/demo/demonstration.js';
import { runPartner } from '../../shared/subgraph/run-partner.js';
import { reclassering } from './definition.js';
import { seed } from './seed.js';

await runPartner(reclassering, { ...demonstration, seed });
