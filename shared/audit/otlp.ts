import { attributesOf } from './ldv.js';
import type { VerwerkingEntity, ProcessingStatus } from './audit-tables.js';

/** Thrown when a collector did not accept everything; the message contains nothing of the spans. */
class NotTaken extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const withinMs = 10_000;

/**
 * Exports audit entries to an OpenTelemetry collector as spans (OTLP over HTTP, JSON). Resolves when the collector accepted them all, throws
 * when it did not. An entry that is exported again has the same span id. `signal` aborts the request.
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
  const body = (await response
    .json()
    .catch(() => null)) as ExportResponse | null;
  if (response.status !== 200 || !body)
    throw new NotTaken(`HTTP_${response.status}`);
  if (Number(body.partialSuccess?.rejectedSpans ?? 0) !== 0)
    throw new NotTaken('PARTIAL_SUCCESS');
}

interface ExportResponse {
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
  // SERVER when another application called, else INTERNAL.
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
