import { demonstration } from '../../shared/demo/demonstration.js';
import { runPartner } from '../../shared/subgraph/run-partner.js';
import { akkoord } from './definition.js';
import { seed } from './seed.js';

await runPartner(akkoord, { ...demonstration, seed });
