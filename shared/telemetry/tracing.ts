import { readFileSync } from 'node:fs';
import {
  ROOT_CONTEXT,
  SpanKind,
  TraceFlags,
  trace,
  type Attributes,
  type SpanOptions,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { RecordedSpan } from './recorded-span.js';
import {
  traceContextOf,
  traceOf,
  type Trace,
  type TraceContext,
} from './trace-context.js';
import type { TracingConfig } from './telemetry-config.js';
import { newSpanId, newTraceId } from './trace-ids.js';

/** Starts the SERVER span of each request. */
export interface Tracing {
  /** Continues the trace in these headers. Its `span` is recorded when the trace is sampled; end it with the response. */
  request(
    name: string,
    attributes: Attributes,
    headers: TraceContextHeaders,
  ): Trace;
  /** Begins the trace of a run of background work. Its `span` is recorded when the trace is sampled; end it with the run. */
  run(name: string): Trace;
  /** Exports what was recorded, for at most five seconds. */
  stop(): Promise<void>;
}

interface TraceContextHeaders {
  traceparent?: string | undefined;
  tracestate?: string | undefined;
}

/** Records nothing, and marks every trace that begins here as sampled. */
export const noTracing: Tracing = {
  request: (_name, _attributes, { traceparent, tracestate }) =>
    traceOf(traceparent, tracestate),
  run: () => traceOf(undefined, undefined),
  stop: () => Promise.resolve(),
};

/** Spans that wait for the collector; beyond, they are dropped. */
const maxQueueSize = 4_096;
const timeoutMs = 5_000;

/** Exports the spans of sampled requests to an OpenTelemetry collector (OTLP over HTTP, JSON). */
export function createTracing(
  service: string,
  config: TracingConfig | null,
): Tracing {
  if (!config) return noTracing;
  const provider = traceProvider(service, config);
  const tracer = provider.getTracer('reintegratiegraaf');
  const begin = (
    name: string,
    options: SpanOptions,
    { traceparent, tracestate }: TraceContextHeaders,
  ): Trace => {
    const context = traceContextOf(
      traceparent,
      tracestate,
      () => Math.random() < config.sampleRatio,
    );
    if (!context.isSampled) return { ...context, span: null };
    const span = new RecordedSpan(
      tracer,
      tracer.startSpan(name, options, parentOf(context)),
    );
    return { ...context, traceId: span.traceId, spanId: span.id, span };
  };
  return {
    request: (name, attributes, headers) =>
      begin(name, { kind: SpanKind.SERVER, attributes }, headers),
    run: (name) => begin(name, { kind: SpanKind.INTERNAL }, {}),
    stop: async () => {
      try {
        await provider.shutdown();
      } catch {
        // The collector is down: telemetry is lost, the service stops.
      }
    },
  };
}

const parentOf = ({ traceId, parentSpanId }: TraceContext) =>
  parentSpanId === null
    ? ROOT_CONTEXT
    : trace.setSpanContext(ROOT_CONTEXT, {
        traceId,
        spanId: parentSpanId,
        traceFlags: TraceFlags.SAMPLED,
        isRemote: true,
      });

const traceProvider = (
  service: string,
  { url, headers, ca }: TracingConfig,
): BasicTracerProvider =>
  new BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.namespace': 'reintegratiegraaf',
      'service.name': service,
    }),
    // Whether a trace is recorded is decided before its first span.
    sampler: new AlwaysOnSampler(),
    idGenerator: { generateSpanId: newSpanId, generateTraceId: newTraceId },
    spanProcessors: [
      new BatchSpanProcessor(
        new OTLPTraceExporter({
          url,
          headers,
          timeoutMillis: timeoutMs,
          ...(ca && { httpAgentOptions: { ca: readFileSync(ca) } }),
        }),
        { maxQueueSize, exportTimeoutMillis: timeoutMs },
      ),
    ],
  });
