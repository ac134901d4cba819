import { AsyncLocalStorage } from 'node:async_hooks';
import { SpanKind } from '@opentelemetry/api';
import type { EntitySubscriberInterface } from 'typeorm';
import type { RecordedSpan } from './recorded-span.js';

/** Entered by sampled requests only: what it costs, the others do not pay. */
const activeSpan = new AsyncLocalStorage<RecordedSpan>();

/** Makes `span` the parent of the spans of all statements of `work`. */
export const withActiveSpan = <T>(span: RecordedSpan, work: () => T): T =>
  activeSpan.run(span, work);

interface EndedQuery {
  query: string;
  executionTime?: number;
  success: boolean;
}

/**
 * Records a CLIENT span for each SQL statement of a sampled request (OpenTelemetry semantic conventions for database clients). Not its text:
 * it may hold a personal number.
 */
export const sqlSpans = (system: 'mysql' | 'sqlite') =>
  ({
    afterQuery: ({ query, executionTime = 0, success }: EndedQuery) => {
      const parent = activeSpan.getStore();
      if (!parent) return;
      const summary = summaryOf(query);
      const span = parent.child(summary, {
        kind: SpanKind.CLIENT,
        startTime: Date.now() - executionTime,
        attributes: {
          'db.system.name': system,
          'db.operation.name': summary.split(' ', 1)[0]!,
          'db.query.summary': summary,
        },
      });
      span.end(success ? undefined : 'QUERY_FAILED');
    },
  }) satisfies EntitySubscriberInterface;

/** The kind of statement and its first table. */
export function summaryOf(query: string): string {
  const [, operation = 'OTHER'] = /^\s*([a-z]+)/i.exec(query) ?? [];
  const [, table] =
    /\b(?:from|into|update|join)\s+[`"]?(\w+)/i.exec(query) ?? [];
  return table
    ? `${operation.toUpperCase()} ${table}`
    : operation.toUpperCase();
}
