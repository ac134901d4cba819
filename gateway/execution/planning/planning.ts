import { Worker } from 'node:worker_threads';
import type { Labels, Plan, Planner } from './plan.js';

/** Runs a planner. */
export interface Planning {
  /** `isWanted`: whether a client still waits for the plan. Errors: PlanningFailed, PlannerOverloaded. */
  plan(
    document: string,
    labels: Labels,
    isWanted?: () => boolean,
  ): Promise<Plan>;
  stop(): Promise<void>;
}

/** Where plans over a supergraph are made, and with them the schema that clients see. */
export interface SupergraphPlanning extends Planning {
  /** As text. Asked once, before any plan. Error: what is wrong with the supergraph. */
  apiSchema(): Promise<string>;
}

/** No plan was made of an operation, and none will be: it is too involved, or beyond the planner. */
export class PlanningFailed extends Error {}

/**
 * An operation is not planned for now: the queue is full, its clients disconnected, or planning has stopped. A later request may succeed.
 */
export class PlannerOverloaded extends Error {}

/** In this thread: while a plan is made nothing else happens. */
export const planInProcess = (planner: Planner): SupergraphPlanning => ({
  apiSchema: () => planner.apiSchema(),
  plan: async (document, labels) => {
    try {
      return planner.plan(document, labels);
    } catch {
      throw new PlanningFailed();
    }
  },
  stop: () => Promise.resolve(),
});

/** What a worker begins with. */
export interface WorkerInput {
  supergraphSdl: string;
  /** URL of the module that runs in it, compiled. */
  module: string;
  needsSchema: boolean;
}
/** What it says when it can plan. */
export interface Ready {
  apiSchema: string | null;
}
/** What goes to the worker and comes back. */
export interface Task {
  id: number;
  document: string;
  labels: Labels;
}
export interface Planned {
  id: number;
  /** `undefined`: planning failed. */
  plan: Plan | undefined;
}

interface Waiting extends Task {
  isWanted(): boolean;
  resolve(plan: Plan): void;
  reject(error: unknown): void;
}

interface Waits {
  resolve(apiSchema: string): void;
  reject(error: unknown): void;
}

interface WorkerOptions {
  deadlineMs?: number;
  atOnce?: number;
  /** Calls `servePlans`; its address compiled. */
  module?: URL;
}

const ownModule = new URL('./plan-in-worker.js', import.meta.url);

/**
 * Plans in a worker, one operation at a time: planning is synchronous and would block other requests. A plan that takes longer than
 * `deadlineMs` fails, and its worker is replaced. At most `atOnce` operations wait; those whose clients disconnected are dropped first.
 */
export function planInWorker(
  supergraphSdl: string,
  { deadlineMs = 5_000, atOnce = 100, module = ownModule }: WorkerOptions = {},
): SupergraphPlanning {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let isReady = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let ids = 0;
  let schema: Waits | undefined;

  const start = () => {
    isReady = false;
    worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: {
        supergraphSdl,
        module: module.href,
        needsSchema: schema !== undefined,
      } satisfies WorkerInput,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    // While the schema is waited for there may be nothing else that keeps the process.
    if (!schema) worker.unref();
    worker.on('message', (message: Planned | Ready) => {
      if ('apiSchema' in message) ready(message);
      else if (message.id === queue[0]?.id) settle(message.plan);
      next();
    });
    // It ran out of memory, or its module is wrong: the operation at hand has no plan.
    worker.on('error', (error) => {
      schema?.reject(error);
      schema = undefined;
      restart();
    });
  };
  const ready = ({ apiSchema }: Ready) => {
    isReady = true;
    if (apiSchema !== null) schema?.resolve(apiSchema);
    schema = undefined;
    worker?.unref();
  };
  const settle = (plan: Plan | undefined) => {
    clearTimeout(timer);
    const task = queue.shift();
    if (plan === undefined) task?.reject(new PlanningFailed());
    else task?.resolve(plan);
    timer = undefined;
  };
  const restart = () => {
    void worker?.removeAllListeners().terminate();
    worker = undefined;
    settle(undefined);
    next();
  };
  const dropUnwanted = () => {
    // The first task is in the worker while the timer runs.
    for (const task of queue.slice(timer ? 1 : 0)) {
      if (task.isWanted()) continue;
      queue.splice(queue.indexOf(task), 1);
      task.reject(new PlannerOverloaded());
    }
  };
  const next = () => {
    if (timer || isStopped) return;
    dropUnwanted();
    const [task] = queue;
    if (!task) return;
    if (!worker) return start();
    if (!isReady) return;
    timer = setTimeout(restart, deadlineMs);
    const { id, document, labels } = task;
    worker.postMessage({ id, document, labels } satisfies Task);
  };
  return {
    apiSchema: () => {
      const asked = new Promise<string>((resolve, reject) => {
        schema = { resolve, reject };
      });
      start();
      return asked;
    },
    plan: (document, labels, isWanted = () => true) =>
      new Promise((resolve, reject) => {
        if (queue.length >= atOnce) dropUnwanted();
        if (isStopped || queue.length >= atOnce) throw new PlannerOverloaded();
        const id = ++ids;
        queue.push({ id, document, labels, isWanted, resolve, reject });
        next();
      }),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      for (const task of queue.splice(0)) task.reject(new PlannerOverloaded());
      await worker?.removeAllListeners().terminate();
    },
  };
}
