import { isObject, type Json } from '../json.js';

/** A JSON value of a subgraph response that was validated where it stands, and is copied from there into the response; never null. */
export class Span {
  constructor(
    readonly bytes: Buffer,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The bytes for the response to the client. */
  get client(): Span {
    return this;
  }

  /** The bytes for a representation. */
  get required(): Span {
    return this;
  }

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

/** A value of which the client or a representation needs only an excerpt. */
export class ExcerptedSpan extends Span {
  readonly #client: Span | null;
  readonly #required: Span | null;

  constructor(whole: Span, client: Span | null, required: Span | null) {
    super(whole.bytes, whole.start, whole.end);
    this.#client = client;
    this.#required = required;
  }

  override get client(): Span {
    return this.#client ?? this;
  }

  override get required(): Span {
    return this.#required ?? this;
  }
}

/** For fewer bytes a native call and the view that it makes take longer. */
const short = 256;

/** Copies bytes to a place in another buffer; returns the place after them. */
export function copyBytes(
  from: Buffer,
  start: number,
  end: number,
  to: Buffer,
  place: number,
): number {
  if (end - start > short) return place + from.copy(to, place, start, end);
  let at = place;
  for (let index = start; index < end; index++) to[at++] = from[index]!;
  return at;
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
