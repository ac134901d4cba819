import type { Server, ServerResponse } from 'node:http';
import { Gauge, Histogram, type Registry } from 'prom-client';
import { methodOf } from './method.js';

/** Seconds, as OpenTelemetry advises for the duration of HTTP requests. */
export const durationBuckets = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
];

/**
 * Counts the requests of a server that does not listen yet. Names, labels and buckets: OpenTelemetry semantic conventions for HTTP servers,
 * `http.server.request.duration` and `http.server.active_requests`.
 */
export function measureRequests(server: Server, registers: [Registry]): void {
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Duration of requests, until the response is sent or the client is gone.',
    labelNames: [
      'http_request_method',
      'http_response_status_code',
      'error_type',
    ],
    buckets: durationBuckets,
    registers,
  });
  const active = new Gauge({
    name: 'http_server_active_requests',
    help: 'Requests whose response is not sent.',
    registers,
  });
  server.prependListener('request', (request, response: ServerResponse) => {
    const begun = performance.now();
    active.inc();
    response.once('close', () => {
      active.dec();
      const { statusCode, writableFinished } = response;
      duration.observe(
        {
          http_request_method: methodOf(request),
          ...(writableFinished
            ? { http_response_status_code: String(statusCode) }
            : { error_type: 'aborted' }),
        },
        (performance.now() - begun) / 1_000,
      );
    });
  });
}
