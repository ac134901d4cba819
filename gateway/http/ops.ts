import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { limitConnections } from '../../shared/http/limit-connections.js';
import type { Registry } from 'prom-client';

/** Health and metrics, on a port that clients cannot reach. */
export function opsServer(metrics: Registry, isReady: () => boolean): Server {
  const server = createServer((request, response) => {
    const respond = (status: number, type: string, body: string) => {
      response
        .writeHead(status, {
          'content-type': type,
          'x-request-id': randomUUID(),
        })
        .end(body);
    };
    const health = (isHealthy: boolean) =>
      respond(
        isHealthy ? 200 : 503,
        'application/json',
        JSON.stringify({ status: isHealthy ? 'ok' : 'not ready' }),
      );
    if (request.url === '/health/live') return health(true);
    if (request.url === '/health/ready') return health(isReady());
    if (request.url === '/metrics')
      return void metrics.metrics().then(
        (text) => respond(200, metrics.contentType, text),
        () => respond(500, 'application/json', '{"status":"no metrics"}'),
      );
    respond(404, 'application/json', '{"status":"not found"}');
  });
  return limitConnections(server, { connections: 100, takenMs: 10_000 });
}
