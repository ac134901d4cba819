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
  /** `null`: no circuit breaker. */
  breaker?: null;
}
