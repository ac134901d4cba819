import {
  createServer,
  IncomingMessage,
  ServerResponse,
  type Server,
  type ServerOptions,
} from 'node:http';
import type { Express } from 'express';

/**
 * A server that creates requests and responses with the prototypes of the application. Express would change the prototype of each one, and
 * such an object, with everything it references (all state of an in-flight request), outlives V8's young generation.
 */
export function createHttpServer(app: Express, options: ServerOptions): Server {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, {
    request: AppRequest.prototype,
    response: AppResponse.prototype,
  });
  return createServer(
    { ...options, IncomingMessage: AppRequest, ServerResponse: AppResponse },
    app,
  );
}
