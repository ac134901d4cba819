import type { Json } from '../json.js';
import { isIncluded } from '../selection.js';
import { Cursor, notScanned } from './cursor.js';
import { Excerpts } from './excerpts.js';
import type { Expected, ExpectedField, ExpectedObject } from './expected.js';
import type { Consumer } from './kept.js';
import { Literal } from './literal.js';
import { ExcerptedSpan, Span } from './span.js';

const [comma, openList, closeList] = [0x2c, 0x5b, 0x5d];
const [openObject, closeObject] = [0x7b, 0x7d];
const typenameStart = new Literal('{"__typename":"');

/** One `_entities` field of a fetch. */
export interface ExpectedEntities {
  key: string;
  /** Its key in the response, with quotes and colon. */
  literal: Literal;
  object: ExpectedObject;
}

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
export class Scanner extends Cursor {
  /** Values of extra selections. */
  extraValues: unknown[] = [];
  #entityKeys: Json = {};

  readonly #references = new Map<ExpectedObject, Map<string, Json>>();
  readonly #excerpts: Readonly<Record<Consumer, Excerpts>>;

  constructor(
    bytes: Buffer,
    private readonly variables: Readonly<Json>,
  ) {
    super(bytes);
    this.#excerpts = {
      client: new Excerpts(bytes),
      representation: new Excerpts(bytes),
    };
  }

  private read(expected: Expected): unknown {
    if (this.isNull()) {
      this.skip(expected);
      return null;
    }
    const { kept, items } = expected;
    if (kept.as === 'parts')
      return items
        ? this.list(() => this.read(items))
        : this.sharedObject(expected.object!);
    if (kept.excerpts.length > 0) return this.excerpted(expected);
    const start = this.at;
    this.skip(expected);
    const span = new Span(this.bytes, start, this.at);
    return kept.as === 'span' ? span : span.toJSON();
  }

  /** Equal references to an entity are one object, into which its fields are merged once. */
  private sharedObject(expected: ExpectedObject): Json {
    const start = this.at;
    const typename = expected.type ?? this.typename();
    if (!this.fieldsOf(expected, typename).isReference)
      return this.object(expected);
    this.skipObject(expected);
    const text = this.bytes.toString('latin1', start, this.at);
    let references = this.#references.get(expected);
    if (!references)
      this.#references.set(expected, (references = new Map<string, Json>()));
    let object = references.get(text);
    if (!object) {
      this.at = start;
      references.set(text, (object = this.object(expected)));
    }
    return object;
  }

  private excerpted(expected: Expected): Span {
    const { excerpts } = expected.kept;
    const start = this.at;
    for (const consumer of excerpts) this.#excerpts[consumer].begin(start);
    this.skip(expected);
    const excerpt = (consumer: Consumer) =>
      excerpts.includes(consumer)
        ? this.#excerpts[consumer].end(this.at)
        : null;
    const whole = new Span(this.bytes, start, this.at);
    return new ExcerptedSpan(
      whole,
      excerpt('client'),
      excerpt('representation'),
    );
  }

  private list(read: () => unknown): unknown[] {
    const items: unknown[] = [];
    this.expectByte(openList);
    if (this.next(closeList)) return items;
    do items.push(read());
    while (this.next(comma));
    this.expectByte(closeList);
    return items;
  }

  /** The data of a fetch of entities: each of these fields with its results, of which each is a `ScannedEntity` or null. */
  entities(fields: readonly ExpectedEntities[]): Json {
    const data: Json = {};
    let separator = openObject;
    for (const { key, literal, object } of fields) {
      this.expectByte(separator);
      separator = comma;
      this.expect(literal);
      data[key] = this.list(() => this.entity(object));
    }
    this.expectByte(closeObject);
    return data;
  }

  /** One of the results of `_entities`; null for one that the subgraph does not know. */
  private entity(expected: ExpectedObject): ScannedEntity | null {
    if (this.isNull()) {
      this.null();
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
      if (!isIncluded(field.selected, this.variables)) continue;
      this.expectByte(separator);
      separator = comma;
      this.expect(field.literal);
      const value =
        field.selected.name === '__typename'
          ? this.typenameValue(field.value, typename)
          : this.read(field.value);
      if (field.role === 'field') object[field.selected.key] = value;
      else if (field.role === 'extra') this.extraValues.push(value);
      else this.#entityKeys[field.selected.key] = value;
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
    this.expect(typenameStart);
    const from = this.at;
    this.string();
    const typename = this.bytes.toString('latin1', from, this.at - 1);
    this.at = start;
    return typename;
  }

  private skip(expected: Expected): void {
    if (this.isNull()) {
      if (expected.nonNull) throw notScanned;
      return this.null();
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
      if (!isIncluded(field.selected, this.variables)) continue;
      const { at } = this;
      this.expectByte(separator);
      separator = comma;
      this.expect(field.literal);
      this.skip(field.value);
      if (field.leftOut.length > 0) this.leaveOut(field, at);
    }
    if (separator === openObject) this.expectByte(openObject);
    this.expectByte(closeObject);
  }

  private leaveOut({ leftOut }: ExpectedField, start: number): void {
    for (const { of, isFirst } of leftOut) {
      const shift = isFirst ? 1 : 0;
      this.#excerpts[of].leaveOut(start + shift, this.at + shift);
    }
  }
}
