import { Worker } from 'node:worker_threads';
import type { Labels, Plan, Planner } from './plan.js';

/** Where plans are made. */
export interface Planning {
  /** Error: NotPlanned. */
  plan(document: string, labels: Labels): Promise<Plan>;
  stop(): Promise<void>;
}

/** No plan was made of an operation, and none will be: it is too involved, or beyond the planner. */
export class NotPlanned extends Error {}

/** In this thread: while a plan is made nothing else happens. */
export const planningHere = (planner: Planner): Planning => ({
  plan: async (document, labels) => {
    try {
      return planner.plan(document, labels);
    } catch {
      throw new NotPlanned();
    }
  },
  stop: () => Promise.resolve(),
});

/** What goes to the worker and comes back. */
export interface Task {
  id: number;
  document: string;
  labels: Labels;
}
export interface Planned {
  id: number;
  /** `undefined`: the planner gave up. */
  plan: Plan | undefined;
}

interface Waiting extends Task {
  resolve(plan: Plan): void;
  reject(error: unknown): void;
}

/**
 * In a thread of its own, one operation after the other, so that requests are answered meanwhile. A plan that takes longer than
 * `deadlineMs` is given up: the operation has none.
 */
export function planningInWorker(
  supergraphSdl: string,
  deadlineMs = 5_000,
): Planning {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let isReady = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let ids = 0;

  const start = () => {
    isReady = false;
    worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: supergraphSdl,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    worker.unref();
    worker.on('message', (message: Planned | 'ready') => {
      if (message === 'ready') isReady = true;
      else if (message.id === queue[0]?.id) settle(message.plan);
      next();
    });
    // It ran out of memory, or its module is wrong: the operation at hand has no plan.
    worker.on('error', again);
  };
  const settle = (plan: Plan | undefined) => {
    clearTimeout(timer);
    const task = queue.shift();
    if (plan === undefined) task?.reject(new NotPlanned());
    else task?.resolve(plan);
    timer = undefined;
  };
  const again = () => {
    void worker?.removeAllListeners().terminate();
    worker = undefined;
    settle(undefined);
    next();
  };
  const next = () => {
    const [task] = queue;
    if (!task || timer || isStopped) return;
    if (!worker) return start();
    if (!isReady) return;
    timer = setTimeout(again, deadlineMs);
    const { id, document, labels } = task;
    worker.postMessage({ id, document, labels } satisfies Task);
  };
  return {
    plan: (document, labels) =>
      new Promise((resolve, reject) => {
        if (isStopped) throw new NotPlanned();
        queue.push({ id: ++ids, document, labels, resolve, reject });
        next();
      }),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      for (const task of queue.splice(0)) task.reject(new NotPlanned());
      await worker?.removeAllListeners().terminate();
    },
  };
}
