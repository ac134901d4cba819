import { apolloPlanner } from './apollo-planner.js';
import { servePlans } from './serve-plans.js';

// Runs in the thread in which plans are made.
await servePlans(apolloPlanner);
