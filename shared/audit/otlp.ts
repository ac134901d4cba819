import { attributesOf } from './ldv.js';
import type { VerwerkingEntity, ProcessingStatus } from './audit-tables.js';

/** Thrown when a collector did not take everything; the message holds nothing of what was sent. */
class NotTaken extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Longer a collector is not waited for. */
const withinMs = 10_000;

/**
 * Sends lines to an OpenTelemetry collector as spans (OTLP over HTTP, JSON), and resolves when it confirmed them all; throws when it did not.
 * Lines that are sent again have the same span ids. `signal` calls it off.
 */
export async function sendSpans(
  endpoint: string,
  service: string,
  lines: readonly VerwerkingEntity[],
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(`${endpoint.replace(/\/$/, '')}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request(service, lines)),
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]),
  }).catch(({ name }: Error) => {
    throw new NotTaken(name === 'TimeoutError' ? 'TIMEOUT' : 'CONNECTION');
  });
  const answer = (await response.json().catch(() => null)) as Answer | null;
  if (response.status !== 200 || !answer)
    throw new NotTaken(`HTTP_${response.status}`);
  if (Number(answer.partialSuccess?.rejectedSpans ?? 0) !== 0)
    throw new NotTaken('PARTIAL_SUCCESS');
}

interface Answer {
  partialSuccess?: { rejectedSpans?: number | string } | null;
}

const request = (service: string, lines: readonly VerwerkingEntity[]) => ({
  resourceSpans: [
    {
      resource: {
        attributes: [
          attribute('service.namespace', 'reintegratiegraaf'),
          attribute('service.name', service),
        ],
      },
      scopeSpans: [
        { scope: { name: 'logboek-dataverwerkingen' }, spans: lines.map(span) },
      ],
    },
  ],
});

const span = (line: VerwerkingEntity) => ({
  traceId: line.traceId,
  spanId: line.spanId,
  ...(line.parentSpanId && { parentSpanId: line.parentSpanId }),
  name: line.name,
  // SERVER where another application asked, else INTERNAL.
  kind: line.foreignOperationProcessor ? 2 : 1,
  startTimeUnixNano: nanoseconds(line.startTime),
  endTimeUnixNano: nanoseconds(line.endTime),
  attributes: attributesOf(line).map(([key, value]) => attribute(key, value)),
  status: { code: statusCodes[line.status] },
});

const attribute = (key: string, stringValue: string) => ({
  key,
  value: { stringValue },
});

const nanoseconds = (moment: string) => `${Date.parse(moment)}000000`;

const statusCodes: Record<ProcessingStatus, number> = {
  Unset: 0,
  Ok: 1,
  Error: 2,
};
