import { z } from 'zod';
import { attributeNames as names } from '../../../shared/audit/ldv.js';
import type { DataverwerkingFilter } from '../store/dataverwerkingen.js';

const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const moment = 'is een tijdstip in UTC, zoals 2026-01-01T00:00:00Z';
const text = (max: number) =>
  z.string({ error: 'is een tekst' }).min(1, 'is leeg').max(max, 'is te lang');
const time = z.iso
  .datetime({ error: moment })
  .transform((value) => new Date(value).toISOString());

/** The query, with the names of the standard and its extension. */
const body = z
  .strictObject(
    {
      traceId: z
        .string({ error: 'is een tekst' })
        .regex(uuid, 'telt 32 hexadecimale tekens, met of zonder streepjes')
        .transform((value) => value.replaceAll('-', '').toLowerCase()),
      startTime: time,
      endTime: time,
      [names.processingActivityId]: text(200),
      [names.dataSubjectId]: text(64),
      [names.dataSubjectIdType]: text(80),
      [names.foreignOperationProcessor]: text(200),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? 'Er staat een veld in dat hier niet bestaat; zie openapi.json.'
          : 'De vraag is een object in JSON.',
    },
  )
  .partial();

/** One of these is required: without any, the response would be the whole audit log. */
const requiredFilters = [
  'traceId',
  names.processingActivityId,
  names.dataSubjectId,
] as const;

/** The query, or all that is wrong with the body, as Dutch sentences without any of its values. */
export function parseQuery(
  value: unknown,
):
  | { query: DataverwerkingFilter; mistakes?: undefined }
  | { query?: undefined; mistakes: string[] } {
  const { data, error } = body.safeParse(value);
  if (error)
    return {
      mistakes: error.issues.map(({ path, message }) =>
        path.length > 0 ? `${path.join('.')} ${message}.` : message,
      ),
    };
  if (!requiredFilters.some((name) => data[name] !== undefined))
    return {
      mistakes: [`Geef minstens een van ${requiredFilters.join(', ')}.`],
    };
  return {
    query: {
      traceId: data.traceId,
      from: data.startTime,
      until: data.endTime,
      processingActivityId: data[names.processingActivityId],
      dataSubjectId: data[names.dataSubjectId],
      dataSubjectIdType: data[names.dataSubjectIdType],
      foreignOperationProcessor: data[names.foreignOperationProcessor],
    },
  };
}
