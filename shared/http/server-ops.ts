import type { Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Admission } from './admission.js';
import { registerAdmission } from './admission-metrics.js';
import type { OpsOptions, OpsServer } from './ops-listener.js';
import { startOps } from './ops-server.js';
import { measureRequests } from './server-metrics.js';

/**
 * Health of a server that does not listen yet; its metrics are those of its requests and of its load shedding. Without `metrics` of its own
 * also those of the process and of Node.
 */
export function startServerOps(
  server: Server,
  {
    admission,
    metrics = processMetrics(),
    register,
    ...options
  }: Omit<OpsOptions, 'metrics'> & {
    metrics?: Registry;
    admission: Admission | null;
    /** Adds metrics of its own. */
    register?: ((metrics: Registry) => void) | undefined;
  },
): Promise<OpsServer> {
  measureRequests(server, [metrics]);
  if (admission) registerAdmission(metrics, admission);
  register?.(metrics);
  const checks = {
    ...options.checks,
    ...(admission && { overload: admission.check }),
  };
  return startOps({ ...options, checks, metrics });
}

function processMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
