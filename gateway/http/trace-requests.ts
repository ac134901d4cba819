import type { Request, RequestHandler } from 'express';
import { keepTrace, traceRequest } from '../../shared/http/trace-request.js';
import type { Tracing } from '../../shared/telemetry/tracing.js';

export const traceRequests =
  (tracing: Tracing): RequestHandler =>
  (request, response, next) => {
    const route = routeOf(request);
    keepTrace(response, traceRequest(tracing, request, response, route));
    next();
  };

const routes = new Set(['/', '/graphql']);

/** A path of a client could be anything, a personal number too. */
const routeOf = ({ path }: Request): string =>
  routes.has(path) ? path : 'other';
