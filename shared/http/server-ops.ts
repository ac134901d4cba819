import type { Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Admission } from './admission.js';
import { registerAdmission } from './admission-metrics.js';
import { startOps, type OpsOptions, type OpsServer } from './ops-server.js';
import { measureRequests } from './server-metrics.js';

/** Health of a server that does not listen yet; its metrics are those of its requests, of its load shedding, of the process and of Node. */
export function startServerOps(
  server: Server,
  {
    admission,
    register,
    ...options
  }: Omit<OpsOptions, 'metrics'> & {
    admission: Admission | null;
    /** Adds metrics of its own. */
    register?: ((metrics: Registry) => void) | undefined;
  },
): Promise<OpsServer> {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  measureRequests(server, [metrics]);
  if (admission) registerAdmission(metrics, admission);
  register?.(metrics);
  const checks = {
    ...options.checks,
    ...(admission && { overload: admission.check }),
  };
  return startOps({ ...options, checks, metrics });
}
