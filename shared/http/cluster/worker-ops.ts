import type { OpsOptions, OpsServer } from '../ops-listener.js';
import { readiness } from '../readiness.js';
import type { FromWorker, MetricValues, ToWorker } from './messages.js';

const heartbeatMs = 500;

/** Health and metrics of a worker: the primary listens, and gets them over IPC. */
export function opsOfWorker({
  host,
  port,
  metrics,
  checks,
  details,
}: OpsOptions): OpsServer {
  const send = (message: FromWorker) => void process.send?.(message);
  const answer = async (message: ToWorker) => {
    if (message.type !== 'ask') return;
    const { id, path } = message;
    send({
      type: 'answer',
      id,
      answer:
        path === '/metrics'
          ? ((await metrics.getMetricsAsJSON()) as unknown as MetricValues[])
          : await readiness(checks, details),
    });
  };
  const listener = (message: ToWorker) => void answer(message);
  process.on('message', listener);
  const heartbeat = setInterval(() => send({ type: 'turn' }), heartbeatMs);
  heartbeat.unref();
  send({ type: 'ops', host, port });
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      clearInterval(heartbeat);
      process.off('message', listener);
    },
  };
}
