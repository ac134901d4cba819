import { randomUUID } from 'node:crypto';
import { isObject } from './json.js';

/**
 * JSON.parse keeps some fifteen digits of a number. What it would change comes as something else here: a whole number as a bigint, any
 * other as a boxed Number, whose value is only near. Error: SyntaxError.
 */
export function parseExactly(text: string): unknown {
  return manyDigits.test(text)
    ? (JSON.parse(marked(text), unmarked) as unknown)
    : (JSON.parse(text) as unknown);
}

/** Fewer digits are always kept. Written out, since V8 then looks at every eighth character only. */
const manyDigits =
  /[\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.]/;

export const holdsManyDigits = (text: string): boolean => manyDigits.test(text);

/** The double for a number that JSON.parse would change: the same whole number, or the one nearest to a fraction. */
export function floatOf(value: unknown): number | undefined {
  const near = Number(value);
  const stands =
    typeof value === 'bigint'
      ? isKept(String(value))
      : value instanceof Number &&
        Number.isFinite(near) &&
        !Number.isInteger(near);
  return stands ? near : undefined;
}

/** Whether every number in JSON is what was written. */
export function isExact(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return typeof value !== 'bigint';
  // What is deeper could not be written out either.
  if (value instanceof Number || depth > maxDepth) return false;
  return Object.values(value).every((each) => isExact(each, depth + 1));
}

const maxDepth = 1_000;

/** Whether JSON.parse keeps a number: the same digits at the same place. */
function isKept(text: string): boolean {
  const value = Number(text);
  return Number.isFinite(value) && canonical(text) === canonical(String(value));
}

/** `-12.50e3` as `-125e2`. */
function canonical(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)!;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const dropped = digits.length - significant.length;
  return `${sign}${significant}e${Number(power) - fraction.length + dropped}`;
}

/** Nobody outside knows it, so no text of theirs is taken for a number. */
const mark = randomUUID();

/** The same JSON, in which each number that JSON.parse would change stands in an object under the mark. */
function marked(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at = endOfText(text, at);
      continue;
    }
    number.lastIndex = at;
    const found = number.exec(text)?.[0];
    if (found && !isKeptPlainly(found)) {
      parts.push(text.slice(from, at), `{"${mark}":"${found}"}`);
      from = at + found.length;
    }
    at += found?.length ?? 1;
  }
  return parts.join('') + text.slice(from);
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const isKeptPlainly = (text: string): boolean =>
  /^-?\d+$/.test(text) ? Number.isSafeInteger(Number(text)) : isKept(text);

/** Behind the quotation mark that ends the text which begins at `start`. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at === -1) return text.length;
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
}

function unmarked(_key: string, value: unknown): unknown {
  if (!isObject(value) || !Object.hasOwn(value, mark)) return value;
  const text = value[mark] as string;
  // Longer ones take time to read, and are nobody's.
  return /^-?\d{1,400}$/.test(text) ? BigInt(text) : new Number(text);
}
