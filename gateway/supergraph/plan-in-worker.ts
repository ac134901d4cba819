import { servePlans } from '../execution/planning/serve-plans.js';
import { checkedPlanner } from './planning.js';
import { Supergraph } from './supergraph.js';

// Runs in the thread in which plans are made.
await servePlans((text) => checkedPlanner(new Supergraph(text)));
