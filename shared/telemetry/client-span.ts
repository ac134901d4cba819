import { SpanKind } from '@opentelemetry/api';
import { traceHeaders, type Trace } from './trace-context.js';

/**
 * Sends an HTTP request of a trace, as a CLIENT span where that is recorded. `peer`: the kind of application that receives it; `send` gets
 * the headers that propagate the trace.
 */
export async function withClientSpan<T>(
  trace: Trace,
  peer: 'collector' | 'gateway',
  send: (headers: Record<string, string>) => Promise<T>,
): Promise<T> {
  const span = trace.span?.child('POST', {
    kind: SpanKind.CLIENT,
    attributes: { 'http.request.method': 'POST', 'peer.service': peer },
  });
  try {
    const result = await send(traceHeaders(trace, span?.id));
    span?.end();
    return result;
  } catch (error) {
    span?.end((error as Error).name);
    throw error;
  }
}
