import { parentPort, workerData } from 'node:worker_threads';
import { apolloPlanner } from './apollo-planner.js';
import type { Plan } from './plan.js';
import type { Planned, Task } from './planning.js';

// Runs in the thread in which plans are made; see planning.ts and worker.mjs.
const planner = apolloPlanner(workerData as string);
parentPort!.on('message', ({ id, document, labels }: Task) => {
  parentPort!.postMessage({
    id,
    plan: planned(document, labels),
  } satisfies Planned);
});
parentPort!.postMessage('ready');

function planned(document: string, labels: Task['labels']): Plan | undefined {
  try {
    return planner.plan(document, labels);
  } catch {
    return undefined;
  }
}
