import { createHmac, randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { Failure } from './errors.js';

const file = process.env['RECORD_FILE'] ?? 'uwv-record.jsonl';
const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000/graphql';
/** A real partner keeps it: under another key a person has another pseudonym. */
const pseudonymKey = randomBytes(32);

/** The ids of the gateway's request in its trace (W3C Trace Context), or new ones. */
export function traceOf(traceparent: string | null | undefined) {
  const [, traceId = randomBytes(16).toString('hex'), parentSpanId = null] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ??
    [];
  return { traceId, parentSpanId };
}

/** `person`: an id, which is written as a pseudonym. `status`: `Unset` for what begins. */
export interface RecordEntry {
  name: string;
  status: 'Ok' | 'Unset';
  person?: string;
}

/**
 * Appends to the partner's record of processing, with the attributes of the standard Logboek Dataverwerkingen, a line of JSON per entry.
 * Nothing may be shown or done when it cannot be written. Error: RECORD_UNAVAILABLE.
 */
export async function writeRecord(
  entries: readonly RecordEntry[],
  purpose: string | null,
  { traceId, parentSpanId }: ReturnType<typeof traceOf>,
): Promise<void> {
  const pseudonymOf = (person: string) =>
    createHmac('sha256', pseudonymKey).update(person).digest('base64url');
  const lines = entries.map(({ name, status, person }) => ({
    trace_id: traceId,
    span_id: randomBytes(8).toString('hex'),
    parent_span_id: parentSpanId,
    name,
    status,
    time: new Date().toISOString(),
    attributes: {
      'dpl.core.processing_activity_id': purpose,
      'dpl.core.foreign_operation.processor': gateway,
      ...(person && { 'dpl.core.data_subject_id': pseudonymOf(person) }),
    },
  }));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await appendFile(file, text, { mode: 0o600 }).catch(() => {
    throw new Failure('RECORD_UNAVAILABLE', 'The record is closed now.', 503);
  });
}
