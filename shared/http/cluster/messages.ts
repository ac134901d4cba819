import type { OpsPath } from '../ops-listener.js';
import type { Readiness } from '../readiness.js';

/** A metric as `Registry.getMetricsAsJSON` gives it. */
export interface MetricValues {
  name: string;
  type: string;
  aggregator?: string;
}

export type FromWorker =
  | { type: 'ops'; host: string; port: number }
  | { type: 'turn' }
  | { type: 'listening'; url: string; reloads: boolean }
  | { type: 'answer'; id: number; answer: Readiness | MetricValues[] }
  | { type: 'cut'; reason: string; count: number };

export type ToWorker =
  { type: 'ask'; id: number; path: OpsPath } | { type: 'force' };
