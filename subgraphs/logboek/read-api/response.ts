import { attributesOf } from '../../../shared/audit/ldv.js';
import type { VerwerkingEntity } from '../../../shared/audit/audit-tables.js';

const metadata = {
  logbookId: 'urn:reintegratiegraaf:logboek',
  organizationName: 'Partijen bij het bestuurlijk akkoord re-integratie',
};

/** Entries of the audit log in the format of the standard (Logboek Dataverwerkingen) and its extension. */
export const toResponse = (rows: readonly VerwerkingEntity[]) => ({
  metadata,
  processingActivities: rows.map((row) => ({
    traceId: row.traceId.replace(
      /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
      '$1-$2-$3-$4-$5',
    ),
    spanId: row.spanId,
    ...(row.parentSpanId && { parentSpanId: row.parentSpanId }),
    status: row.status,
    name: row.name,
    startTime: row.startTime,
    endTime: row.endTime,
    resource: { attributes: { 'service.name': 'gateway' } },
    attributes: Object.fromEntries(attributesOf(row)),
  })),
});
