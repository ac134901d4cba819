import type { KeyObject } from 'node:crypto';

/** How long one subgraph request may take, response included. */
export const subgraphDeadlineMs = 5_000;

export interface SubgraphEndpoint {
  name: string;
  url: string;
  deadlineMs: number;
  /** Of one response; 10 MiB by default, far above a page of a hundred people with all their fields. */
  maxResponseBytes?: number;
  /** Requests at the same time, each on a connection of its own; 64 by default. As many more may wait. */
  concurrency?: number;
  /** Signs its caller assertions; without one the key of the gateway does. */
  callerSecret?: KeyObject | undefined;
  /** `null`: no circuit breaker. */
  breaker?: null;
}
