import { randomBytes } from 'node:crypto';

/** Where a request stands in the trace it belongs to (W3C Trace Context, level 1). */
export interface Trace {
  /** 16 bytes, hexadecimal. */
  readonly traceId: string;
  /** Of this request here: 8 bytes, hexadecimal. */
  readonly spanId: string;
  /** Of whoever asked; `null` when the trace begins here. */
  readonly parentSpanId: string | null;
  /** Whether others keep a sample of it; the record keeps every line. */
  readonly isSampled: boolean;
  readonly state: string | null;
}

export const newSpanId = (): string => randomBytes(8).toString('hex');

const form =
  /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/** Goes on with the trace that these headers name; without one, or when they do not fit the standard, a new trace begins. */
export function traceOf(
  traceparent: string | undefined,
  tracestate: string | undefined,
): Trace {
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
        traceId: randomBytes(16).toString('hex'),
        spanId: newSpanId(),
        parentSpanId: null,
        isSampled: true,
        state: null,
      };
}

/** Others' state is passed on as it came, unless it is longer than all must carry. */
const passed = (state = '') =>
  /^[\x20-\x7e]{1,512}$/.test(state) ? state : null;

/** Headers with which another application goes on with this trace. */
export const traceHeaders = ({
  traceId,
  spanId,
  isSampled,
  state,
}: Trace): Record<string, string> => ({
  traceparent: `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`,
  ...(state ? { tracestate: state } : {}),
});
