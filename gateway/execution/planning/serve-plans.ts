import { parentPort, workerData } from 'node:worker_threads';
import type { Plan, Planner } from './plan.js';
import type { Planned, Ready, Task, WorkerInput } from './worker-messages.js';

/** Runs in the worker: creates the planner, reports that it is ready, and makes a plan per task; see planning-worker.ts. */
export async function servePlans(
  planner: (supergraphSdl: string) => Planner,
): Promise<void> {
  const { supergraphSdl, needsSchema } = workerData as WorkerInput;
  const { plan, apiSchema } = planner(supergraphSdl);
  const planned = ({ document, labels }: Task): Plan | undefined => {
    try {
      return plan(document, labels);
    } catch {
      return undefined;
    }
  };
  parentPort!.on('message', (task: Task) => {
    parentPort!.postMessage({
      id: task.id,
      plan: planned(task),
    } satisfies Planned);
  });
  parentPort!.postMessage({
    apiSchema: needsSchema ? await apiSchema() : null,
  } satisfies Ready);
}
