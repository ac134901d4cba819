import { apolloPlanner } from './apollo-planner.js';
import { servePlans } from './serve-plans.js';

await servePlans(apolloPlanner);
