import type { ExpectedLeaf } from './expected.js';
import { Literal, viewOf } from './literal.js';

/** Thrown for what the scanner cannot judge: valid or not, the general path takes it. */
export const notScanned = new Error('not scanned');

const [quote, backslash] = [0x22, 0x5c];
const [minus, point, zero, nine] = [0x2d, 0x2e, 0x30, 0x39];
const [small, firstOfNull, firstOfTrue, firstOfFalse] = [
  0x20, 0x6e, 0x74, 0x66,
];
const escaped = new Set(Array.from('"\\/bfnrt', (each) => each.charCodeAt(0)));
const [uEscape, hexDigits] = [0x75, 4];

const [nullLiteral, trueLiteral, falseLiteral] = ['null', 'true', 'false'].map(
  (text) => new Literal(text),
) as [Literal, Literal, Literal];

/** Longer ones are not exact in a double, and the general path looks at them digit by digit. */
const maxDigits = 15;

/** Passes over JSON in UTF-8 that is as it is expected. */
export class Cursor {
  at = 0;

  readonly #view: DataView;

  constructor(protected readonly bytes: Buffer) {
    this.#view = viewOf(bytes);
  }

  /** Passes over exactly this. */
  expect(expected: Literal): void {
    if (!expected.isAt(this.#view, this.at)) throw notScanned;
    this.at += expected.length;
  }

  protected expectByte(expected: number): void {
    if (this.bytes[this.at++] !== expected) throw notScanned;
  }

  protected next(expected: number): boolean {
    if (this.bytes[this.at] !== expected) return false;
    this.at++;
    return true;
  }

  private isNext(byte: number): boolean {
    return this.bytes[this.at] === byte;
  }

  /** Whether the next value is null, if it is valid. */
  protected isNull(): boolean {
    return this.isNext(firstOfNull);
  }

  protected null(): void {
    this.expect(nullLiteral);
  }

  protected leaf({ kind, values }: ExpectedLeaf): void {
    switch (kind) {
      case 'string':
        this.expectByte(quote);
        return this.string();
      case 'enum':
        return this.oneOf(values);
      case 'boolean':
        return this.boolean();
      case 'integer':
        return this.integer();
      case 'float':
        return this.number();
      default:
        return this.scalar();
    }
  }

  /** A custom scalar may have any value; here only one that is no list or object. */
  private scalar(): void {
    const byte = this.bytes[this.at];
    if (this.next(quote)) this.string();
    else if (byte === firstOfTrue || byte === firstOfFalse) this.boolean();
    else this.number();
  }

  private boolean(): void {
    this.expect(this.isNext(firstOfTrue) ? trueLiteral : falseLiteral);
  }

  private oneOf(values: readonly Literal[]): void {
    for (let index = 0; index < values.length; index++) {
      const value = values[index]!;
      if (!value.isAt(this.#view, this.at)) continue;
      this.at += value.length;
      return;
    }
    throw notScanned;
  }

  /** The rest of a string, after its quote. */
  protected string(): void {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.at;
    while (at < length) {
      const byte = bytes[at]!;
      if (byte === quote) {
        this.at = at + 1;
        return;
      }
      if (byte === backslash) at += this.escape(at + 1);
      else if (byte < small) break;
      at++;
    }
    throw notScanned;
  }

  /** The length of an escape sequence without its backslash. */
  private escape(at: number): number {
    const { bytes } = this;
    const byte = bytes[at] ?? 0;
    if (escaped.has(byte)) return 1;
    if (byte !== uEscape) throw notScanned;
    for (let digit = 1; digit <= hexDigits; digit++)
      if (!isHexDigit(bytes[at + digit] ?? 0)) throw notScanned;
    return 1 + hexDigits;
  }

  private integer(): void {
    const start = this.at;
    const length = this.digits(this.next(minus));
    if (length < digitsOfInt) return;
    const value = Number(this.bytes.toString('latin1', start, this.at));
    if (value !== (value | 0)) throw notScanned;
  }

  private number(): void {
    const length = this.digits(this.next(minus));
    if (!this.next(point)) return;
    if (length + this.moreDigits() > maxDigits) throw notScanned;
  }

  /** The number of digits of an integer. Negative zero is none: JavaScript writes it without its sign. */
  private digits(isNegative: boolean): number {
    if (this.next(zero)) {
      if (isNegative) throw notScanned;
      return 1;
    }
    return this.moreDigits();
  }

  private moreDigits(): number {
    const { bytes, at } = this;
    let end = at;
    while (isDigit(bytes[end] ?? 0)) end++;
    const length = end - at;
    if (length === 0 || length > maxDigits) throw notScanned;
    this.at = end;
    return length;
  }
}

/** Integers with fewer digits have 32 bits. */
const digitsOfInt = 10;

const isDigit = (byte: number): boolean => byte >= zero && byte <= nine;
const isHexDigit = (byte: number): boolean =>
  isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
