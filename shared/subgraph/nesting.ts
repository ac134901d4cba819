import { UnreadableBody } from './unreadable-body.js';

/** Deeper than any legitimate variables or response; a limit is needed because values are later traversed recursively. */
export const maxDepth = 100;

const [quote, backslash, bracket, brace, endBracket, endBrace] = Buffer.from(
  '"\\[{]}',
) as unknown as readonly [number, number, number, number, number, number];

/**
 * What JSON has too much of to be parsed: `depth` when it nests more than `maxDepth` deep, `count` when it has more than so many lists and
 * objects; `null` when neither. A few bytes of each become many in memory, so they are counted before it is parsed.
 */
export function excessOf(
  json: Uint8Array,
  maxContainers = Infinity,
): 'depth' | 'count' | null {
  let depth = 0;
  let count = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (isText) {
      if (byte === backslash) at++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === bracket || byte === brace) {
      if (++depth > maxDepth) return 'depth';
      if (++count > maxContainers) return 'count';
    } else if (byte === endBracket || byte === endBrace) depth--;
  }
  return null;
}

/** Throws UnreadableBody for JSON that nests more than `maxDepth` deep. */
export function checkNesting(json: Uint8Array): void {
  if (excessOf(json) === 'depth')
    throw new UnreadableBody(
      `This request is nested more than ${maxDepth} deep.`,
    );
}
