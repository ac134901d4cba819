import type { RequestHandler } from 'express';
import { traceRequest } from '../http/trace-request.js';
import { withActiveSpan } from '../telemetry/sql-spans.js';
import type { Tracing } from '../telemetry/tracing.js';

/** Traces every request; the SQL statements of a sampled one are children of its span. */
export const traceRequests =
  (tracing: Tracing): RequestHandler =>
  (request, response, next) => {
    const { span } = traceRequest(tracing, request, response, '/graphql');
    if (span) withActiveSpan(span, next);
    else next();
  };
