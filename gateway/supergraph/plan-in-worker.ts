import { servePlans } from '../execution/planning/serve-plans.js';
import { checkedPlanner } from './planning.js';

// Runs in the thread in which plans are made.
await servePlans(checkedPlanner);
