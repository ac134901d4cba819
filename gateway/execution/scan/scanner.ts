import type { Json } from '../json.js';
import {
  isSent,
  type Expected,
  type ExpectedLeaf,
  type ExpectedObject,
} from './expected.js';
import { Span } from './span.js';

/** Thrown for what the scanner cannot judge: valid or not, the general path takes it. */
export const notScanned = new Error('not scanned');

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
const [minus, point, zero, nine] = [0x2d, 0x2e, 0x30, 0x39];
const [small, firstOfNull, firstOfTrue, firstOfFalse] = [
  0x20, 0x6e, 0x74, 0x66,
];
const escaped = new Set(Array.from('"\\/bfnrt', (each) => each.charCodeAt(0)));
const [uEscape, hexDigits] = [0x75, 4];

const literal = (text: string) => new TextEncoder().encode(text);
const [nullBytes, trueBytes, falseBytes] = ['null', 'true', 'false'].map(
  literal,
) as [Uint8Array, Uint8Array, Uint8Array];
const typenameBytes = literal('{"__typename":"');

/** Longer ones are not exact in a double, and the general path looks at them digit by digit. */
const maxDigits = 15;

/** One of the results of `_entities`. */
export interface ScannedEntity {
  fields: Json;
  /** For the entity key check. */
  entityKeys: Json;
  extraValues: readonly unknown[];
}

/**
 * Reads JSON that is exactly as it is expected: the selected fields in order, without white space. It validates every value (GraphQL,
 * section 6.4.3, CompleteValue), and makes no JavaScript value of what is kept as a span: that is most of a large response, and decoding,
 * parsing and writing it would take most of the CPU of its request. Everything else throws `notScanned`. The bytes must be valid UTF-8.
 */
export class Scanner {
  at = 0;
  /** Values of extra selections. */
  extraValues: unknown[] = [];
  #entityKeys: Json = {};

  constructor(
    private readonly bytes: Buffer,
    private readonly variables: Readonly<Json>,
  ) {}

  /** Passes over exactly these bytes. */
  expect(expected: Uint8Array): void {
    const { bytes, at } = this;
    for (let index = 0; index < expected.length; index++)
      if (bytes[at + index] !== expected[index]) throw notScanned;
    this.at = at + expected.length;
  }

  expectByte(expected: number): void {
    if (this.bytes[this.at++] !== expected) throw notScanned;
  }

  private next(expected: number): boolean {
    if (this.bytes[this.at] !== expected) return false;
    this.at++;
    return true;
  }

  isNext(byte: number): boolean {
    return this.bytes[this.at] === byte;
  }

  read(expected: Expected): unknown {
    if (this.isNext(firstOfNull)) {
      this.skip(expected);
      return null;
    }
    if (expected.kept === 'parts')
      return expected.items
        ? this.list(() => this.read(expected.items!))
        : this.object(expected.object!);
    const start = this.at;
    this.skip(expected);
    const span = new Span(this.bytes, start, this.at);
    return expected.kept === 'span' ? span : span.toJSON();
  }

  list(read: () => unknown): unknown[] {
    const items: unknown[] = [];
    this.expectByte(openList);
    if (this.next(closeList)) return items;
    do items.push(read());
    while (this.next(comma));
    this.expectByte(closeList);
    return items;
  }

  /** One of the results of `_entities`; null for one that the subgraph does not know. */
  entity(expected: ExpectedObject): ScannedEntity | null {
    if (this.isNext(firstOfNull)) {
      this.expect(nullBytes);
      return null;
    }
    this.extraValues = [];
    this.#entityKeys = {};
    const fields = this.object(expected);
    const { extraValues } = this;
    return { fields, entityKeys: this.#entityKeys, extraValues };
  }

  object(expected: ExpectedObject): Json {
    const typename = expected.type ?? this.typename();
    const { fields, blank } = this.fieldsOf(expected, typename);
    const object = { ...blank };
    let separator = openObject;
    for (const field of fields) {
      if (!isSent(field, this.variables)) continue;
      this.expectByte(separator);
      separator = comma;
      this.expect(field.bytes);
      const value =
        field.selected.name === '__typename'
          ? this.typenameValue(field.value, typename)
          : this.read(field.value);
      if (field.role === 'field') object[field.key] = value;
      else if (field.role === 'extra') this.extraValues.push(value);
      else this.#entityKeys[field.key] = value;
    }
    if (separator === openObject) this.expectByte(openObject);
    this.expectByte(closeObject);
    return object;
  }

  private typenameValue({ leaf }: Expected, typename: string): string {
    this.leaf(leaf!);
    return typename;
  }

  private fieldsOf(expected: ExpectedObject, typename: string) {
    const fields = expected.of(typename);
    if (!fields) throw notScanned;
    return fields;
  }

  /** The type that an object names first; it is read again as a field. */
  private typename(): string {
    const start = this.at;
    this.expect(typenameBytes);
    const from = this.at;
    this.string();
    const typename = this.bytes.toString('latin1', from, this.at - 1);
    this.at = start;
    return typename;
  }

  private skip(expected: Expected): void {
    if (this.isNext(firstOfNull)) {
      if (expected.nonNull) throw notScanned;
      return this.expect(nullBytes);
    }
    if (expected.leaf) this.leaf(expected.leaf);
    else if (expected.items) this.skipList(expected.items);
    else this.skipObject(expected.object!);
  }

  private skipList(items: Expected): void {
    this.expectByte(openList);
    if (this.next(closeList)) return;
    do this.skip(items);
    while (this.next(comma));
    this.expectByte(closeList);
  }

  private skipObject(expected: ExpectedObject): void {
    const typename = expected.type ?? this.typename();
    let separator = openObject;
    for (const field of this.fieldsOf(expected, typename).fields) {
      if (!isSent(field, this.variables)) continue;
      this.expectByte(separator);
      separator = comma;
      this.expect(field.bytes);
      this.skip(field.value);
    }
    if (separator === openObject) this.expectByte(openObject);
    this.expectByte(closeObject);
  }

  private leaf({ kind, values }: ExpectedLeaf): void {
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
    this.expect(this.isNext(firstOfTrue) ? trueBytes : falseBytes);
  }

  private oneOf(values: readonly Uint8Array[]): void {
    const { bytes, at } = this;
    next: for (const value of values) {
      for (let index = 0; index < value.length; index++)
        if (bytes[at + index] !== value[index]) continue next;
      this.at = at + value.length;
      return;
    }
    throw notScanned;
  }

  /** The rest of a string, after its quote. */
  private string(): void {
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
