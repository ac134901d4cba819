import { redactValues } from '../http/plugins/redact-values.js';

/** What says how a partner is made inside, or who somebody is: numbers, addresses, stacks, statements, paths. */
const inner = [
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
/** Looking through more, for what may not be shown, takes too long; it is not for callers either. */
const maxRead = 2_000;

/** A partner's own words as a caller may read them; `null` for words that were not meant for him. */
export function sanitizeMessage(message: string): string | null {
  if (message.length > maxRead) return null;
  const text = redactValues(message);
  const isFit =
    text.length <= maxLength && !inner.some((part) => part.test(text));
  return isFit ? text : null;
}
