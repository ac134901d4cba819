import type { RecordedSpan } from './recorded-span.js';
import { newSpanId, newTraceId } from './trace-ids.js';

/** The trace context of a request (W3C Trace Context, level 1). */
export interface Trace {
  /** 16 bytes, hexadecimal. */
  readonly traceId: string;
  /** The span of this request: 8 bytes, hexadecimal. */
  readonly spanId: string;
  /** The caller's span; `null` when the trace begins here. */
  readonly parentSpanId: string | null;
  /** The sampled flag, to be propagated; the audit log is never sampled. */
  readonly isSampled: boolean;
  readonly state: string | null;
  /** The span of this request, with `spanId`; `null` where it is not recorded. */
  readonly span: RecordedSpan | null;
}

/** A trace whose span is still to be started. */
export type TraceContext = Omit<Trace, 'span'>;

const form =
  /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/** Continues the trace in these headers; without a valid `traceparent` a new trace begins, sampled or not as `sample` decides. */
export function traceContextOf(
  traceparent: string | undefined,
  tracestate: string | undefined,
  sample: () => boolean = () => true,
): TraceContext {
  const [, version, traceId, parentSpanId, flags, more] =
    form.exec(traceparent ?? '') ?? [];
  const isKnown = traceId && !(version === '00' && more !== undefined);
  return isKnown
    ? {
        traceId,
        spanId: newSpanId(),
        parentSpanId: parentSpanId!,
        isSampled: (parseInt(flags!, 16) & 1) === 1,
        state: passed(tracestate),
      }
    : {
        traceId: newTraceId(),
        spanId: newSpanId(),
        parentSpanId: null,
        isSampled: sample(),
        state: null,
      };
}

/** A trace that is not recorded. */
export const traceOf = (
  traceparent: string | undefined,
  tracestate: string | undefined,
): Trace => ({ ...traceContextOf(traceparent, tracestate), span: null });

/** `tracestate` is propagated unchanged, up to the 512 characters that every implementation must support. */
const passed = (state = '') =>
  /^[\x20-\x7e]{1,512}$/.test(state) ? state : null;

/** Headers that propagate a trace to another application, as the child of the span with this id. */
export const traceHeaders = (
  { traceId, spanId, isSampled, state }: TraceContext,
  childSpanId = spanId,
): Record<string, string> => ({
  traceparent: `00-${traceId}-${childSpanId}-${isSampled ? '01' : '00'}`,
  ...(state ? { tracestate: state } : {}),
});
