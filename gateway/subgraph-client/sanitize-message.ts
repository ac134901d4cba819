import { redactValues } from '../../shared/graphql/redact-values.js';

/** Implementation details and personal data: numbers, addresses, stack traces, SQL statements, paths. */
const internals = [
  /\d{8,}/,
  /:\/\//,
  /\b\d{1,3}(\.\d{1,3}){3}\b/,
  /\bat .+:\d+/,
  /node_modules/,
  /(^|[\s('"`])[/\\][\w.-]+[/\\]/,
  /\b(select\b.+\bfrom|insert into|update\b.+\bset|delete from)\b/i,
  /\b(SQLITE_|ER_|ECONN|ENO)[A-Z]/,
];
const maxLength = 300;
/** Searching a longer text takes too long, and no message for callers is that long. */
const maxInspected = 2_000;

/** A partner's error message without personal values; `null` when it is not fit for callers. */
export function sanitizeMessage(message: string): string | null {
  if (message.length > maxInspected) return null;
  const text = redactValues(message);
  const isSafe =
    text.length <= maxLength && !internals.some((part) => part.test(text));
  return isSafe ? text : null;
}
