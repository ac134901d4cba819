import type { LoadRun } from './load-run.js';
import { growth } from './runs/growth.js';
import { overload } from './runs/l4-overload.js';

/** All runs, in the order in which they are executed; one file each in runs/. */
export const runs: readonly LoadRun[] = [overload, growth];
