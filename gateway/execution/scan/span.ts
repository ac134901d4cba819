import { isObject, type Json } from '../json.js';

/** A JSON value of a subgraph response that was validated where it stands, and is copied from there into the response; never null. */
export class Span {
  constructor(
    readonly bytes: Buffer,
    readonly start: number,
    readonly end: number,
  ) {}

  get json(): string {
    return this.bytes.toString('utf8', this.start, this.end);
  }

  toJSON(): unknown {
    return JSON.parse(this.json);
  }

  /** For keys, which are compared as text. */
  toString(): string {
    return String(this.toJSON());
  }
}

/** The value with all spans in it parsed, in place, for code that reads it. */
export function parseSpans<T>(value: T): T;
export function parseSpans(value: unknown): unknown {
  if (value instanceof Span) return value.toJSON();
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) {
      if (typeof item === 'object') value[index] = parseSpans<unknown>(item);
    }
  else if (isObject(value)) parseFields(value);
  return value;
}

function parseFields(object: Json): void {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (typeof value !== 'object') continue;
    const parsed = parseSpans(value);
    // Not for `__proto__`, which never holds a span.
    if (parsed !== value) object[key] = parsed;
  }
}
