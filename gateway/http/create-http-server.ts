import {
  createServer,
  IncomingMessage,
  ServerResponse,
  type Server,
  type ServerOptions,
} from 'node:http';
import type { Express } from 'express';

/**
 * A server whose requests and responses are born with the prototypes of the application. Express sets those of each one otherwise, and
 * what such an object holds (a request: all that is under way for it) outlives V8's young generation.
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
