import { Counter, Gauge, type Registry } from 'prom-client';
import type { Admission } from './admission.js';

/** Registers what an admission knows; read when the metrics are. */
export function registerAdmission(
  registry: Registry,
  admission: Admission,
): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge(
    'http_server_concurrency_limit',
    'Requests that may be in flight now.',
    () => admission.limit,
  );
  gauge(
    'http_server_admitted_requests',
    'Admitted requests in flight.',
    () => admission.inFlight,
  );
  gauge(
    'http_server_queued_requests',
    'Requests that wait to be admitted.',
    () => admission.queued,
  );
  new Counter({
    name: 'http_server_shed_requests_total',
    help: 'Requests that were refused because there were too many.',
    labelNames: ['reason'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [reason, count] of admission.shed.totals)
        this.inc({ reason }, count);
    },
  });
}
