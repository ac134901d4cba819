import { Worker } from 'node:worker_threads';
import type { Labels, Plan } from './plan.js';
import {
  PlanningFailed,
  PlannerOverloaded,
  type SupergraphPlanning,
} from './planning.js';
import type { Planned, Ready, Task, WorkerInput } from './worker-messages.js';

interface QueuedTask extends Task {
  isWanted(): boolean;
  resolve(plan: Plan): void;
  reject(error: unknown): void;
}

interface WorkerOptions {
  deadlineMs?: number;
  atOnce?: number;
  /** URL of the compiled module that calls `servePlans`. */
  module?: URL;
}

const defaultModule = new URL('./plan-in-worker.js', import.meta.url);

/**
 * Plans in a worker, one operation at a time: planning is synchronous and would block other requests. A plan that takes longer than
 * `deadlineMs` fails, and its worker is replaced. At most `atOnce` operations wait; those whose clients disconnected are dropped first.
 */
export function planInWorker(
  supergraphSdl: string,
  {
    deadlineMs = 5_000,
    atOnce = 100,
    module = defaultModule,
  }: WorkerOptions = {},
): SupergraphPlanning {
  const worker = new PlanningWorker(supergraphSdl, deadlineMs, atOnce, module);
  return {
    apiSchema: () => worker.apiSchema(),
    plan: (document, labels, isWanted = () => true) =>
      worker.plan(document, labels, isWanted),
    stop: () => worker.stop(),
  };
}

class PlanningWorker {
  readonly #queue: QueuedTask[] = [];
  #worker: Worker | undefined;
  #isReady = false;
  #isStopped = false;
  /** Runs while the first task of the queue is in the worker. */
  #timer: NodeJS.Timeout | undefined;
  #lastId = 0;
  #schemaRequest: PromiseCallbacks | undefined;

  constructor(
    private readonly supergraphSdl: string,
    private readonly deadlineMs: number,
    private readonly atOnce: number,
    private readonly module: URL,
  ) {}

  apiSchema(): Promise<string> {
    const schema = new Promise<string>((resolve, reject) => {
      this.#schemaRequest = { resolve, reject };
    });
    this.#start();
    return schema;
  }

  plan(
    document: string,
    labels: Labels,
    isWanted: () => boolean,
  ): Promise<Plan> {
    return new Promise((resolve, reject) => {
      if (this.#queue.length >= this.atOnce) this.#dropUnwanted();
      if (this.#isStopped || this.#queue.length >= this.atOnce)
        throw new PlannerOverloaded();
      const id = ++this.#lastId;
      this.#queue.push({ id, document, labels, isWanted, resolve, reject });
      this.#next();
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const task of this.#queue.splice(0))
      task.reject(new PlannerOverloaded());
    await this.#worker?.removeAllListeners().terminate();
  }

  #start(): void {
    this.#isReady = false;
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: {
        supergraphSdl: this.supergraphSdl,
        module: this.module.href,
        needsSchema: this.#schemaRequest !== undefined,
      } satisfies WorkerInput,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    this.#worker = worker;
    // While the schema is awaited, nothing else may keep the process alive.
    if (!this.#schemaRequest) worker.unref();
    worker.on('message', (message: Planned | Ready) => {
      if ('apiSchema' in message) this.#ready(message);
      else if (message.id === this.#queue[0]?.id) this.#settle(message.plan);
      this.#next();
    });
    // The worker ran out of memory, or its module does not load: the current task fails.
    worker.on('error', (error) => {
      this.#schemaRequest?.reject(error);
      this.#schemaRequest = undefined;
      this.#restart();
    });
  }

  #ready({ apiSchema }: Ready): void {
    this.#isReady = true;
    if (apiSchema !== null) this.#schemaRequest?.resolve(apiSchema);
    this.#schemaRequest = undefined;
    this.#worker?.unref();
  }

  #settle(plan: Plan | undefined): void {
    clearTimeout(this.#timer);
    const task = this.#queue.shift();
    if (plan === undefined) task?.reject(new PlanningFailed());
    else task?.resolve(plan);
    this.#timer = undefined;
  }

  #restart(): void {
    void this.#worker?.removeAllListeners().terminate();
    this.#worker = undefined;
    this.#settle(undefined);
    this.#next();
  }

  #dropUnwanted(): void {
    for (const task of this.#queue.slice(this.#timer ? 1 : 0)) {
      if (task.isWanted()) continue;
      this.#queue.splice(this.#queue.indexOf(task), 1);
      task.reject(new PlannerOverloaded());
    }
  }

  #next(): void {
    if (this.#timer || this.#isStopped) return;
    this.#dropUnwanted();
    const [task] = this.#queue;
    if (!task) return;
    if (!this.#worker) return this.#start();
    if (!this.#isReady) return;
    this.#timer = setTimeout(() => this.#restart(), this.deadlineMs);
    const { id, document, labels } = task;
    this.#worker.postMessage({ id, document, labels } satisfies Task);
  }
}

interface PromiseCallbacks {
  resolve(apiSchema: string): void;
  reject(error: unknown): void;
}
