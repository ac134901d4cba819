import { servePlans } from '../execution/planning/serve-plans.js';
import { checkedPlanner } from './planning.js';
import { Supergraph } from './supergraph.js';

// The entry point of the planner's worker thread.
await servePlans((text) => checkedPlanner(new Supergraph(text)));
