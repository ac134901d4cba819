import { finished } from 'node:stream';
import type { Request, RequestHandler } from 'express';
import { withActiveSpan } from '../telemetry/sql-spans.js';
import type { Trace } from '../telemetry/trace-context.js';
import type { Tracing } from '../telemetry/tracing.js';

const traces = new WeakMap<Request, Trace>();

/** Continues the trace of every request; SQL statements of a sampled one are children of its span. */
export const traceRequests =
  (tracing: Tracing): RequestHandler =>
  (request, response, next) => {
    const trace = tracing.request(
      'POST /graphql',
      { 'http.request.method': 'POST', 'http.route': '/graphql' },
      {
        traceparent: request.get('traceparent'),
        tracestate: request.get('tracestate'),
      },
    );
    traces.set(request, trace);
    const { span } = trace;
    if (!span) return next();
    finished(response, (error) => {
      const { statusCode } = response;
      span.set({ 'http.response.status_code': statusCode });
      const failure = statusCode >= 500 ? String(statusCode) : undefined;
      span.end(error ? 'CLIENT_DISCONNECTED' : failure);
    });
    withActiveSpan(span, next);
  };

export const traceOfRequest = (request: Request): Trace => traces.get(request)!;

/** Of a request, for its line in the log. */
export const traceFields = (request: Request) => ({
  traceId: traceOfRequest(request).traceId,
});
