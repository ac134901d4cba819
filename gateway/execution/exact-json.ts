import { isExactNumber, restoreNumbers } from './restore-numbers.js';

/**
 * JSON.parse keeps about fifteen digits of a number. Numbers that it would change are returned as a bigint (integers) or a boxed Number
 * (fractions, approximate). Error: SyntaxError.
 */
export function parseExactly(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return manyDigits.test(text) ? restoreNumbers(text, parsed) : parsed;
}

/** The same for the bytes of a text in UTF-8; some write a byte order mark before it. */
export const parseBytesExactly = (bytes: Buffer): unknown =>
  parseExactly(bytes.toString('utf8', hasByteOrderMark(bytes) ? 3 : 0));

const hasByteOrderMark = (bytes: Buffer): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Fewer digits are always exact. Written out, so that V8 reads only every eighth character. */
const manyDigits =
  /[\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.][\d.]/;

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
