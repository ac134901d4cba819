import { demonstration } from '../../shared/demo/demonstration.js';
import { runPartner } from '../../shared/subgraph/run-partner.js';
import { gemeente } from './definition.js';
import { seed } from './seed.js';

await runPartner(gemeente, { ...demonstration, seed });
