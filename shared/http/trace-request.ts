import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import type { Response } from 'express';
import type { Trace } from '../telemetry/trace-context.js';
import type { Tracing } from '../telemetry/tracing.js';
import { methodOf } from './method.js';

/**
 * Begins or continues the trace of a request (W3C Trace Context). The span of a sampled one ends with the response, whatever the status
 * (OpenTelemetry semantic conventions for HTTP servers).
 */
export function traceRequest(
  tracing: Tracing,
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
): Trace {
  const method = methodOf(request);
  const trace = tracing.request(
    `${method} ${route}`,
    { 'http.request.method': method, 'http.route': route },
    {
      traceparent: request.headers['traceparent'] as string | undefined,
      tracestate: request.headers['tracestate'] as string | undefined,
    },
  );
  const { span } = trace;
  if (span)
    finished(response, (error) => {
      const { statusCode } = response;
      span.set({ 'http.response.status_code': statusCode });
      const failure = statusCode >= 500 ? String(statusCode) : undefined;
      span.end(error ? 'CLIENT_DISCONNECTED' : failure);
    });
  return trace;
}

/** Keeps the trace of a request for the stages that follow. */
export const keepTrace = (response: Response, trace: Trace): void => {
  response.locals['trace'] = trace;
};

/** After `keepTrace`. */
export const traceOfResponse = ({ locals }: Response): Trace =>
  locals['trace'] as Trace;
