import cluster from 'node:cluster';
import { opsOfWorker } from './cluster/worker-ops.js';
import {
  listenOps,
  readinessAnswer,
  type OpsAnswer,
  type OpsOptions,
  type OpsPath,
  type OpsServer,
} from './ops-listener.js';
import { readiness } from './readiness.js';

/**
 * `GET /health/live`: 200 while the main thread turns. `GET /health/ready`: 200 when a request could be answered now, else 503 within a
 * second, with each check that failed and why. `GET /metrics`: Prometheus text format. A worker of a cluster has none of its own: the
 * primary serves those of all workers.
 */
export async function startOps(options: OpsOptions): Promise<OpsServer> {
  if (cluster.isWorker) return opsOfWorker(options);
  return listenOps({ ...options, answer: (path) => answerTo(path, options) });
}

async function answerTo(
  path: OpsPath,
  { metrics, checks, details }: OpsOptions,
): Promise<OpsAnswer> {
  if (path === '/metrics')
    return {
      status: 200,
      type: metrics.contentType,
      body: await metrics.metrics(),
    };
  return readinessAnswer(await readiness(checks, details));
}
