import type { Labels, Plan } from './plan.js';

/** `workerData` of a worker that makes plans. */
export interface WorkerInput {
  supergraphSdl: string;
  /** URL of the compiled module that the worker runs; it calls `servePlans`. */
  module: string;
  needsSchema: boolean;
}

/** From the worker, when it can plan. */
export interface Ready {
  apiSchema: string | null;
}

/** To the worker. */
export interface Task {
  id: number;
  document: string;
  labels: Labels;
}

/** From the worker, in response to a task. */
export interface Planned {
  id: number;
  /** `undefined`: planning failed. */
  plan: Plan | undefined;
}
