import { copyBytes, Span } from './span.js';

const blockSize = 64 * 1024;
/** A span of so many bytes is sent from where it is. */
const large = 16 * 1024;
/** To write so few characters takes less than a call of a native function. */
const short = 64;

/** The JSON of a value that may hold spans, and `end`, as the buffers to send one after the other, in memory that the JSON of others shares. */
export function writeJson(value: unknown, end = ''): Buffer[] {
  try {
    shared.value(value);
    shared.write(end);
    return shared.end();
  } finally {
    shared.reset();
  }
}

/** As `writeJson`, in one buffer. */
export function jsonBytes(value: unknown): Buffer {
  const buffers = writeJson(value);
  return buffers.length === 1 ? buffers[0]! : Buffer.concat(buffers);
}

class Writer {
  #buffers: Buffer[] = [];
  #block = Buffer.allocUnsafe(blockSize);
  #start = 0;
  #at = 0;

  end(): Buffer[] {
    this.flush();
    return this.#buffers;
  }

  /** The next value begins where the last one ended, or threw. Of a large one nothing is kept in memory. */
  reset(): void {
    this.#buffers = [];
    if (this.#block.length > blockSize) {
      this.#block = Buffer.allocUnsafe(blockSize);
      this.#at = 0;
    }
    this.#start = this.#at;
  }

  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value !== 'object' || value === null)
      // As JSON.stringify does in lists.
      this.write(JSON.stringify(value) ?? 'null');
    else if (value instanceof Span) this.span(value);
    else if (Array.isArray(value)) this.list(value);
    else this.object(value as Record<string, unknown>);
  }

  private list(items: readonly unknown[]): void {
    this.write('[');
    for (let index = 0; index < items.length; index++) {
      if (index > 0) this.write(',');
      this.value(items[index]);
    }
    this.write(']');
  }

  private object(object: Record<string, unknown>): void {
    // Of errors and dates.
    if (typeof object['toJSON'] === 'function')
      return this.write(JSON.stringify(object));
    let separator = '{';
    for (const key in object) {
      const value = object[key];
      if (value === undefined) continue;
      this.write(separator);
      this.string(key);
      this.write(':');
      separator = ',';
      this.value(value);
    }
    this.write(separator === '{' ? '{}' : '}');
  }

  private span({ bytes, start, end }: Span): void {
    const length = end - start;
    if (length > large) {
      this.flush();
      this.#buffers.push(bytes.subarray(start, end));
      return;
    }
    this.reserve(length);
    this.#at = copyBytes(bytes, start, end, this.#block, this.#at);
  }

  private string(text: string): void {
    const { length } = text;
    if (length <= short) {
      this.reserve(length + 2);
      const block = this.#block;
      let at = this.#at;
      block[at++] = quote;
      for (let index = 0; index < length; index++) {
        const code = text.charCodeAt(index);
        // To be escaped, or more than one byte.
        if (
          code < space ||
          code > ascii ||
          code === quote ||
          code === backslash
        )
          return this.write(JSON.stringify(text));
        block[at++] = code;
      }
      block[at++] = quote;
      this.#at = at;
    } else this.write(JSON.stringify(text));
  }

  write(text: string): void {
    // In UTF-8 a UTF-16 code unit takes three bytes at most.
    this.reserve(text.length * 3);
    if (text.length === 1) this.#block[this.#at++] = text.charCodeAt(0);
    else this.#at += this.#block.write(text, this.#at);
  }

  private reserve(bytes: number): void {
    if (this.#block.length - this.#at >= bytes) return;
    this.flush();
    this.#block = Buffer.allocUnsafe(Math.max(blockSize, bytes));
    this.#start = this.#at = 0;
  }

  private flush(): void {
    if (this.#at > this.#start)
      this.#buffers.push(this.#block.subarray(this.#start, this.#at));
    this.#start = this.#at;
  }
}

const [quote, backslash, space, ascii] = [0x22, 0x5c, 0x20, 0x7e];

const shared = new Writer();
