import { UnreadableBody } from './unreadable-body.js';

/** Deeper than any legitimate variables or response; a limit is needed because values are later traversed recursively. */
export const maxDepth = 100;

/** No scalar of the graph has nearly as many digits; to parse longer ones takes far longer than other JSON. */
export const maxNumberLength = 1_000;

const [quote, backslash, bracket, brace, endBracket, endBrace, point, nine] =
  Array.from('"\\[{]}.9', (character) => character.charCodeAt(0));

/**
 * What JSON has too much of to be parsed: `depth` when it nests more than `maxDepth` deep, `count` when it has more than so many lists and
 * objects, `digits` when a number is longer than `maxNumberLength`; `null` when none. A few bytes of each become many in memory or take
 * long, so they are counted before it is parsed.
 */
export function excessOf(
  json: Buffer,
  maxContainers = Infinity,
): 'depth' | 'count' | 'digits' | null {
  let depth = 0;
  let count = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!;
    if (byte === quote) at = endOfText(json, at + 1);
    else if (isDigit(byte)) {
      const start = at;
      while (isDigit(json[at + 1]!)) at++;
      if (at - start >= maxNumberLength) return 'digits';
    } else if (byte === bracket || byte === brace) {
      if (++depth > maxDepth) return 'depth';
      if (++count > maxContainers) return 'count';
    } else if (byte === endBracket || byte === endBrace) depth--;
  }
  return null;
}

/** A digit or a point. */
const isDigit = (byte: number): boolean => byte >= point! && byte <= nine!;

/** Most strings end within so many bytes: to search for the end of the others natively takes longer to begin, and then far less. */
const nearby = 64;

/** Where the string ends whose text begins at `start`. */
function endOfText(json: Buffer, start: number): number {
  for (let at = start; at < json.length;) {
    for (const far = at + nearby; at < far; at++) {
      const byte = json[at];
      if (byte === quote) return at;
      if (byte === backslash) at++;
    }
    const end = json.indexOf(quote!, at);
    if (end === -1) break;
    let text = end;
    while (text > at && json[text - 1] === backslash) text--;
    // An odd number of backslashes escapes the quote.
    if ((end - text) % 2 === 0) return end;
    at = end + 1;
  }
  return json.length;
}

/** Throws UnreadableBody for JSON that nests more than `maxDepth` deep, or has a number longer than `maxNumberLength`. */
export function checkNesting(json: Buffer): void {
  const excess = excessOf(json);
  if (excess)
    throw new UnreadableBody(
      excess === 'depth'
        ? `This request is nested more than ${maxDepth} deep.`
        : `This request has a number of more than ${maxNumberLength} digits.`,
    );
}
