import { randomUUID } from 'node:crypto';
import { isObject } from './json.js';

/**
 * JSON.parse keeps about fifteen digits of a number. Numbers that it would change are returned as a bigint (integers) or a boxed Number
 * (fractions, approximate). Error: SyntaxError.
 */
export function parseExactly(text: string): unknown {
  return manyDigits.test(text)
    ? (JSON.parse(marked(text), unmarked) as unknown)
    : (JSON.parse(text) as unknown);
}

/** Fewer digits are always exact. Written out, so that V8 reads only every eighth character. */
const manyDigits =
  /[\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.]/;

export const holdsManyDigits = (text: string): boolean => manyDigits.test(text);

/** The double for a number that JSON.parse would change: the same integer, or the fraction nearest to it. */
export function floatOf(value: unknown): number | undefined {
  const near = Number(value);
  const isRepresentable =
    typeof value === 'bigint'
      ? isExactNumber(String(value))
      : value instanceof Number &&
        Number.isFinite(near) &&
        !Number.isInteger(near);
  return isRepresentable ? near : undefined;
}

/** Whether JSON writes every number in a value without loss. */
export function isExact(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return typeof value !== 'bigint';
  // Deeper values cannot be written as JSON either.
  if (value instanceof Number || depth > maxDepth) return false;
  return Object.values(value).every((each) => isExact(each, depth + 1));
}

const maxDepth = 1_000;

/** Whether JSON.parse keeps a number: same digits, same exponent. */
function isExactNumber(text: string): boolean {
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

/** Random, so that no text of a client or subgraph is taken for a number. */
const mark = randomUUID();

/** The same JSON with each number that JSON.parse would change wrapped in an object under the mark. */
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
    if (found && !isExactInJson(found)) {
      parts.push(text.slice(from, at), `{"${mark}":"${found}"}`);
      from = at + found.length;
    }
    at += found?.length ?? 1;
  }
  return parts.join('') + text.slice(from);
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const isExactInJson = (text: string): boolean =>
  /^-?\d+$/.test(text)
    ? Number.isSafeInteger(Number(text))
    : isExactNumber(text);

/** The index after the closing quote of the string that begins at `start`. */
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
  // BigInt takes quadratic time for longer ones, and no scalar of the graph has that many digits.
  return /^-?\d{1,400}$/.test(text) ? BigInt(text) : new Number(text);
}
