import type { PartnerName } from '../shared/config.js';

/** Per partner: the environment variable with its URL, and how long one subgraph request may take, response included. */
export const subgraphs: Record<
  PartnerName,
  { urlVariable: string; deadlineMs: number }
> = {
  dji: { urlVariable: 'DJI_URL', deadlineMs: 5_000 },
  reclassering: { urlVariable: 'RECLASSERING_URL', deadlineMs: 5_000 },
  gemeente: { urlVariable: 'GEMEENTE_URL', deadlineMs: 5_000 },
  akkoord: { urlVariable: 'AKKOORD_URL', deadlineMs: 5_000 },
  logboek: { urlVariable: 'LOGBOEK_URL', deadlineMs: 5_000 },
};

export interface SubgraphEndpoint {
  name: string;
  url: string;
  deadlineMs: number;
}
