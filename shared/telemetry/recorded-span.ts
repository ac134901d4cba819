import {
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type SpanOptions,
  type Tracer,
} from '@opentelemetry/api';

/**
 * A span of a sampled request. The parent is passed explicitly: the context manager of OpenTelemetry follows every promise of the process,
 * which would cost the requests that are not sampled too.
 *
 * Attributes have fixed values: never a name, a number, a variable or the text of a query.
 */
export class RecordedSpan {
  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
  ) {}

  get traceId(): string {
    return this.span.spanContext().traceId;
  }

  get id(): string {
    return this.span.spanContext().spanId;
  }

  child(name: string, options: SpanOptions = {}): RecordedSpan {
    const context = trace.setSpan(ROOT_CONTEXT, this.span);
    return new RecordedSpan(
      this.tracer,
      this.tracer.startSpan(name, options, context),
    );
  }

  set(attributes: Attributes): void {
    this.span.setAttributes(attributes);
  }

  /** `errorType`: a stable code when the operation failed (OpenTelemetry attribute `error.type`). */
  end(errorType?: string): void {
    if (errorType !== undefined) {
      this.span.setAttribute('error.type', errorType);
      this.span.setStatus({ code: SpanStatusCode.ERROR });
    }
    this.span.end();
  }
}
