import type { PartnerName } from '../shared/config.js';

/** Which partners there are, and how long one subgraph request to each may take, response included. */
export const subgraphs: Record<PartnerName, { deadlineMs: number }> = {
  dji: { deadlineMs: 5_000 },
  reclassering: { deadlineMs: 5_000 },
  gemeente: { deadlineMs: 5_000 },
  akkoord: { deadlineMs: 5_000 },
  logboek: { deadlineMs: 5_000 },
};

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
