import {
  createServer,
  IncomingMessage,
  ServerResponse,
  type Server,
} from 'node:http';
import type { Express, Request, Response } from 'express';
import { limitConnections } from '../../shared/http/limit-connections.js';
import {
  connectionLimits,
  timeLimits,
  type ConnectionLimits,
} from './connection-limits.js';

/**
 * A server with limits on its connections. Requests and responses have the prototypes of the application: Express would change the prototype of each, and
 * such an object, with everything it references (all state of an in-flight request), outlives V8's young generation. A POST to `path`, and
 * nothing else, goes to `handle` instead of the application.
 */
export function createHttpServer(
  app: Express,
  options: Partial<ConnectionLimits>,
  path: string,
  handle: (request: Request, response: Response) => void,
): Server {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, {
    request: AppRequest.prototype,
    response: AppResponse.prototype,
  });
  const limits = connectionLimits(options);
  const server = createServer(
    {
      ...timeLimits(limits),
      IncomingMessage: AppRequest,
      ServerResponse: AppResponse,
    },
    (request, response) => {
      if (request.url !== path || request.method !== 'POST')
        app(request, response);
      // With what Express would give them.
      else
        handle(
          Object.assign(request as Request, { res: response, params: {} }),
          Object.assign(response as Response, { locals: {} }),
        );
    },
  );
  return limitConnections(server, {
    connections: limits.connections,
    takenMs: limits.arrivalMs,
  });
}
