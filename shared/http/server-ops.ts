import type { Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { startOps, type OpsOptions, type OpsServer } from './ops-server.js';
import { measureRequests } from './server-metrics.js';

/** Health of a server that does not listen yet; its metrics are those of its requests, of the process and of Node. */
export function startServerOps(
  server: Server,
  options: Omit<OpsOptions, 'metrics'>,
): Promise<OpsServer> {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  measureRequests(server, [metrics]);
  return startOps({ ...options, metrics });
}
